import type { DatabaseUrls } from '../../server/database/roles.ts';
import { copyTemplate, dropDatabases, ensureTemplate, presentRun } from './template.ts';

const made = new Map<string, Promise<DatabaseUrls>>();
let madeFor: string | undefined;
let cleared: Promise<void> | undefined;

/** What a database holds at its beginning: made once a run, and copied. */
export interface Filling {
  name: string;
  fill: (urls: DatabaseUrls) => Promise<void>;
}

/**
 * A migrated database for this test file alone, the same one for the same name, with `filling` in it if it is the
 * first to ask. It goes when the worker's next file asks for its own (the files of a worker run one after the other),
 * or with the run.
 */
export function workerDatabase(name = 'main', filling?: Filling): Promise<DatabaseUrls> {
  const { testPath } = expect.getState();
  if (testPath !== madeFor) {
    made.clear();
    madeFor = testPath;
    cleared = undefined;
  }
  const database = made.get(name) ?? make(name, filling);
  made.set(name, database);
  return database;
}

async function make(name: string, filling?: Filling): Promise<DatabaseUrls> {
  const run = presentRun();
  // Not by jest's number of the worker: each project's workers are counted from one.
  const mine = `${run.prefix}worker${process.pid}_`;
  cleared ??= dropDatabases(run.adminUrl, mine);
  await cleared;
  if (filling) await ensureTemplate(run, filling.name, filling.fill);
  return copyTemplate(run, mine + name, filling?.name);
}
