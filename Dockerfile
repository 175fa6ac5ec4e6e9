# Wellkept on a PostgreSQL of your own (see compose.yaml). Built with the lock file, run without root.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run -s build

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json /app/.npmrc /app/.swcrc /app/tsconfig.json ./
# The panel is built; what only builds and tests is left out.
RUN npm ci --omit=dev && mkdir /data && chown node:node /data
COPY --from=build /app/server ./server
COPY --from=build /app/schema ./schema
COPY --from=build /app/dist ./dist
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "@swc-node/register/esm-register", "server/main.ts"]
