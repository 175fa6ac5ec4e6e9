import type { SqlEntityManager } from '@mikro-orm/sql';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { Column } from '../crud/columns.ts';
import { resourcesInUse, type Resource } from '../crud/resource.ts';
import { readableMerged } from './merged-records.ts';

/** Which record. */
export interface Address {
  subject: string;
  id: string;
}

/** A record as it is now, whole, that the viewer may read. */
export interface ReadableRecord {
  resource: Resource;
  record: object;
  /** It belongs to any kind of record and is read by whoever follows that one, whole: notes, attachments, letters. */
  follows: boolean;
}

/** The records among these that the viewer may read now, by `subject id`. */
export async function readableRecords(
  context: Context,
  em: SqlEntityManager,
  addresses: readonly Address[],
): Promise<Map<string, ReadableRecord>> {
  const found = new Map<string, ReadableRecord>();
  for (const resource of resourcesInUse()) {
    const ids = addresses.filter(({ subject }) => subject === resource.name).map(({ id }) => id);
    if (ids.length === 0) continue;
    const follows = isFollower(resource);
    // Unscoped where the record that it belongs to decides.
    const options = follows ? { filters: false } : {};
    const records = (await em.find(
      resource.entity as never,
      { id: { $in: [...new Set(ids)] } } as never,
      options as never,
    )) as Address[];
    const shown = follows ? await followable(context, em, records as unknown as Belonging[]) : records;
    if (resource.name === 'Client')
      for (const record of await readableMerged(em, ids))
        found.set(`Client ${record.id}`, { resource, record, follows });
    for (const record of shown) found.set(`${resource.name} ${record.id}`, { resource, record, follows });
  }
  return found;
}

/** A column of a record that the viewer may read now (M18); what only says whose it is stands in the entry itself. */
export function readableColumn(
  context: Context,
  { resource, record, follows }: ReadableRecord,
  field: string,
): Column | null {
  const column = resource.columns.find(({ name, internal }) => name === field && !internal);
  if (!column || field === resource.parent || (follows && field === 'subject')) return null;
  return follows || may(context.ability, 'read', resource.entity, record, field) ? column : null;
}

interface Belonging {
  id: string;
  subject: string;
  recordId: string;
}

function isFollower(resource: Resource): boolean {
  const parent = resource.columns.find(({ name }) => name === resource.parent);
  return parent !== undefined && !parent.target;
}

async function followable(
  context: Context,
  em: SqlEntityManager,
  records: Belonging[],
): Promise<Belonging[]> {
  const parents = await readableRecords(
    context,
    em,
    records.map(({ subject, recordId }) => ({ subject, id: recordId })),
  );
  return records.filter(({ subject, recordId }) => {
    const parent = parents.get(`${subject} ${recordId}`);
    return parent !== undefined && may(context.ability, 'follow', parent.resource.entity, parent.record);
  });
}
