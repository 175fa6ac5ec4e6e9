import { Logger, runOnce } from 'graphile-worker';
import { ImportRunOneDocument, StartImportDocument } from '../../schema/generated/graphql.ts';
import { tasksOf } from '../../server/jobs/tasks.ts';
import { workerDatabase } from './database.ts';
import type { Client, World } from './world.ts';

/** What an upload answers. */
interface Uploaded {
  id?: string;
  errors?: { extensions: { code: string; fields?: Record<string, string> } }[];
}

type Body = string | Buffer<ArrayBuffer>;

/** Sends a file as the panel does. */
export async function upload(client: Client, resource: string, body: Body): Promise<Uploaded> {
  const response = await client.fetch(`/imports/${resource}?name=register.csv`, {
    method: 'POST',
    body,
    headers: { 'apollo-require-preflight': 'true', 'content-type': 'text/csv' },
  });
  return (await response.json()) as Uploaded;
}

/** Does what waits for imports, as the worker of a server does, and no other job. */
export async function worked({ serving: { app } }: World): Promise<void> {
  await runOnce({
    connectionString: (await workerDatabase()).url,
    taskList: { import: tasksOf(app).import! },
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
}

/** A run as its owner sees it. */
export async function runOf(client: Client, id: string) {
  return (await client.ask(ImportRunOneDocument, { id })).record;
}

/** The run of a file that was sent and checked. */
export async function checked(world: World, client: Client, resource: string, body: Body) {
  const { id, errors } = await upload(client, resource, body);
  if (!id) throw new Error(JSON.stringify(errors));
  await worked(world);
  return runOf(client, id);
}

/** The run of a file that was sent, checked and added. */
export async function added(world: World, client: Client, resource: string, body: Body) {
  const { id } = await checked(world, client, resource, body);
  await client.ask(StartImportDocument, { id });
  await worked(world);
  return runOf(client, id);
}

/** What was found by row, as the panel lists it. */
export function found({ problems }: { problems: unknown }): string[] {
  return (problems as { row: number; column: string; message: string }[]).map(
    ({ row, column, message }) => `${row} ${column} ${message}`,
  );
}
