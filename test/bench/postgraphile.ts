import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import type { Person } from './facts.ts';
import { personOf } from './token.ts';

/** PostGraphile as its documentation sets it up for production, over the same tables with row-level security. */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Every column may be sorted and filtered by, as in the product.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL!,
      schemas: ['public', 'bench'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphiql: false, watch: false, maxRequestLength: 1_000_000 },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: settingsOf(personOf(node?.req.headers.authorization)) }),
  },
});

function settingsOf(person: Person | null): Record<string, string> {
  if (!person) return { role: 'bench_clinician' };
  const now = new Date().toISOString();
  const entry = person.role === 'DATA_ENTRY';
  return {
    role: entry ? 'bench_entry' : 'bench_clinician',
    'wellkept.reach': entry ? 'all' : 'caseload',
    'wellkept.viewer': person.id,
    'wellkept.person': person.personId,
    'wellkept.today': now.slice(0, 10),
    'wellkept.now': now,
    'wellkept.actor': person.id,
    'wellkept.event': 'verify',
    'wellkept.request': randomUUID(),
  };
}

const server = createServer();
await instance.createServ(grafserv).addTo(server);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('postgraphile/graphql');
  console.log(printSchema(await instance.getSchema()));
}
server.listen(Number(process.env.PORT), '127.0.0.1');
