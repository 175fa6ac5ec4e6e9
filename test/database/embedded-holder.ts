import { startEmbedded } from '../../server/database/embedded.ts';

// A server that holds an embedded PostgreSQL until it is killed: prints where it is, in one line of JSON.
const { ownerUrl, pid } = await startEmbedded({
  dataDir: process.argv[2]!,
  log: () => undefined,
  durable: false,
});
process.stdout.write(`${JSON.stringify({ ownerUrl, pid })}\n`);
