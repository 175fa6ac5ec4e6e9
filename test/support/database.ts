import type { DatabaseUrls } from '../../server/database/roles.ts';
import { copyTemplate, dropDatabases, presentRun } from './template.ts';

const made = new Map<string, Promise<DatabaseUrls>>();

/**
 * A migrated database for this test file alone, the same one for the same name. It goes when the worker's next
 * file asks for its own (the files of a worker run one after the other), or with the run.
 */
export function workerDatabase(name = 'main'): Promise<DatabaseUrls> {
  const database = made.get(name) ?? make(name);
  made.set(name, database);
  return database;
}

let cleared: Promise<void> | undefined;

async function make(name: string): Promise<DatabaseUrls> {
  const run = presentRun();
  const mine = `${run.prefix}worker${process.env.JEST_WORKER_ID ?? '1'}_`;
  cleared ??= dropDatabases(run.adminUrl, mine);
  await cleared;
  return copyTemplate(run, mine + name);
}
