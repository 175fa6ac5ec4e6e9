import { rm } from 'node:fs/promises';

/** Stops the run's own PostgreSQL and removes its data; leaves nothing on a foreign one. (jest wants a default export.) */
export default async function stopPostgres(): Promise<void> {
  const own = globalThis.testPostgres;
  if (own) {
    await own.server.stop();
    await rm(own.dataDir, { recursive: true, force: true });
  } else {
    const { dropDatabases, presentRun } = await import('./template.ts');
    const { adminUrl, prefix } = presentRun();
    await dropDatabases(adminUrl, prefix);
  }
}
