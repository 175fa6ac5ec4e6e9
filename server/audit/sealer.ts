import { dirname } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { App } from '../app.ts';
import { chainKey, sealPending } from './seal.ts';

/** How long an entry waits for its seal at most, in milliseconds, while the database answers. */
const INTERVAL = 1_000;

/** Seals what waits about each second until stopped; what it was doing then is finished first. Never throws: a lost database is tried again. */
export function startSealer(app: App, secret: string, headsFile: string): { stop(): Promise<void> } {
  const key = chainKey(secret);
  mkdirSync(dirname(headsFile), { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();
  const turn = async (): Promise<void> => {
    await sealPending(app.pool, key, headsFile).catch((error: Error) =>
      app.log.warn({ kind: error.name }, 'the audit trail could not be sealed, trying again'),
    );
    if (!stopped) timer = setTimeout(begin, INTERVAL);
  };
  const begin = (): void => {
    running = turn();
  };
  begin();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      // What was written since the last turn.
      await sealPending(app.pool, key, headsFile).catch(() => undefined);
    },
  };
}
