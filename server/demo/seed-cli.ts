import { parseArgs } from 'node:util';
import { withClient } from '../database/roles.ts';
import { onStage } from './stage.ts';
import { addThousands } from './thousands.ts';

/**
 * `npm run seed -- --clients 1000000`: adds so many invented clients to the demo, for measuring. Stop the server first.
 * A million would fill the trail with entries of nobody's doing: it is off meanwhile, and on again at the next start
 * whatever happens.
 */
const { values } = parseArgs({ options: { clients: { type: 'string' } } });
const count = Number(values.clients);
if (!Number.isSafeInteger(count) || count < 1) {
  console.error('Say how many: npm run seed -- --clients 100000');
  process.exit(2);
}
await onStage({
  play: async (app, say, ownerUrl) => {
    await trail(ownerUrl, 'disable');
    await addThousands(app, count, say);
    await trail(ownerUrl, 'enable');
  },
});

async function trail(ownerUrl: string, state: 'enable' | 'disable'): Promise<void> {
  await withClient(ownerUrl, async owner => {
    const { rows } = await owner.query<{ name: string }>(
      "select format('%I', c.relname) as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'audit'",
    );
    for (const { name } of rows) await owner.query(`alter table ${name} ${state} trigger audit`);
  });
}
