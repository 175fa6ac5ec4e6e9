import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** No upload takes so long, in milliseconds: the server would have ended it. */
const LEFT_BEHIND = 60 * 60 * 1000;

/** Where uploads of a server are until they are complete and checked. */
export function incomingFolder(dataDir: string): string {
  return join(dataDir, 'files', 'incoming');
}

/** Takes away what uploads that a crash interrupted left; those that run, on another server of the same folder, go on. */
export async function clearIncoming(dataDir: string, now: Date): Promise<void> {
  const folder = incomingFolder(dataDir);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (now.getTime() - mtimeMs > LEFT_BEHIND) await rm(path, { force: true });
  }
}
