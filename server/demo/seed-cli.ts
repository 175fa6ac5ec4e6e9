import { parseArgs } from 'node:util';
import { onStage } from './stage.ts';
import { addThousands } from './thousands.ts';

/** `npm run seed -- --clients 1000000`: adds so many invented clients to the demo, for measuring. Stop the server first. */
const { values } = parseArgs({ options: { clients: { type: 'string' } } });
const count = Number(values.clients);
if (!Number.isSafeInteger(count) || count < 1) {
  console.error('Say how many: npm run seed -- --clients 100000');
  process.exit(2);
}
await onStage({ play: (app, say) => addThousands(app, count, say) });
