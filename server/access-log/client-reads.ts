import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import { Role } from '../../schema/ability.ts';
import type { Attached } from '../access/caseload.ts';
import { CASE_PARTS } from '../access/client.rules.ts';
import type { Viewer } from '../access/viewer.ts';
import { Client } from '../client/client.entity.ts';
import type { EntityClass } from '../crud/columns.ts';
import { resourceOf, type Resource } from '../crud/resource.ts';
import { plainRows } from '../crud/statement.ts';
import { ReadReason, type AccessLog, type SensitiveItem } from './access-log.entity.ts';
import { entryOf, type Entry } from './entry.ts';

/** That a client's record was read, and which of the sensitive items were among it. */
export interface ClientRead {
  client: string;
  /** The client's reference, where it was among what was read. */
  reference?: string;
  items: SensitiveItem[];
  /** Every field, such as `Client.familyName`; logged of what was read through broken glass (§6.4). */
  fields: string[];
}

/** A row as it was shown. */
type Shown = Record<string, unknown> & { id: string };

/**
 * The reads to be logged: of one record always, of many those that told a sensitive item (C-07); through broken glass
 * every one, and of everything that belongs to the client; through a case every one of her and of what the case opens with her.
 */
export function clientReads(
  viewer: Viewer | null,
  entity: EntityClass,
  rows: readonly Shown[],
  asked: ReadonlySet<string>,
  single: boolean,
): ClientRead[] {
  const isClient = entity.name === 'Client';
  const resource = resourceOf(entity);
  if (!isClient && !(viewer && isOpened(viewer) && isPart(resource))) return [];
  const [first] = rows;
  // Of the columns that were read: what is derived from one tells it, too.
  const sealed = resource.columns.filter(({ sealed, name }) => isClient && sealed && first && name in first);
  const fields = fieldsOf(resource, asked);
  return rows.flatMap(row => {
    const client = String(isClient ? row.id : row.client);
    const items = sealed
      .map(({ name }) => name as SensitiveItem)
      .filter(name => (row[name] ?? null) !== null);
    const isRead =
      (isClient && (single || items.length > 0)) ||
      (viewer !== null &&
        (isThroughGlass(viewer, client) ||
          ((isClient || CASE_PARTS.includes(entity.name)) && caseOf(viewer, client) !== undefined)));
    const reference = isClient ? ((row.reference as string | null) ?? undefined) : undefined;
    return isRead ? { client, reference, items, fields } : [];
  });
}

/** Whether somebody meets a client for a while and not by her role. */
function isOpened({ caseload }: Viewer): boolean {
  return caseload.glass.length + caseload.cases.length > 0;
}

/** What belongs to a client carries her access; that glass was broken is no part of her record. */
function isPart({ name, columns }: Resource): boolean {
  return name !== 'BreakGlassGrant' && columns.some(column => column.name === 'barred');
}

function fieldsOf({ name, columns, derived = {} }: Resource, asked: ReadonlySet<string>): string[] {
  const shown = columns.filter(column => !column.internal).map(column => column.name);
  return [...shown, ...Object.keys(derived)]
    .filter(field => asked.has(field))
    .map(field => `${name}.${field}`);
}

/** Adds a read to those of the request: one entry a client. */
export function noteRead(reads: Map<string, ClientRead>, read: ClientRead): void {
  const before = reads.get(read.client);
  reads.set(read.client, {
    client: read.client,
    reference: before?.reference ?? read.reference,
    items: [...new Set([...(before?.items ?? []), ...read.items])],
    fields: [...new Set([...(before?.fields ?? []), ...read.fields])],
  });
}

/** Adds a client who was asked for by her id and not found. */
export function noteMissed(missed: Set<string>, entity: EntityClass, id: string): void {
  if (entity.name === 'Client' && isUUID(id)) missed.add(id);
}

/** One entry a client. */
export function clientEntries(
  reads: readonly ClientRead[],
  references: ReadonlyMap<string, string>,
  viewer: Viewer,
  at: Date,
): Entry[] {
  return reads.map(({ client, reference, items, fields }) =>
    entryOf({
      client,
      clientReference: reference ?? references.get(client),
      items,
      fields: isThroughGlass(viewer, client) ? fields.join(' ') : null,
      reader: viewer.id,
      at,
      ...reasonOf(viewer, client),
    }),
  );
}

/** One entry for each client among these whom the viewer is barred from: somebody tried her own record (C-06). */
export async function ownRecordEntries(
  em: SqlEntityManager,
  missed: readonly string[],
  viewer: Viewer,
  at: Date,
): Promise<Entry[]> {
  const own = await plainRows(em, Client, {
    columns: ['id', 'reference'],
    where: { id: { $in: [...missed] }, barred: { $contains: [viewer.personId] } },
  });
  return own.map(({ id, reference }) =>
    entryOf({ client: id, clientReference: reference, reader: viewer.id, at, reason: ReadReason.OWN_RECORD }),
  );
}

/** The references of clients of whom parts alone were read. */
export async function referencesOf(
  em: SqlEntityManager,
  reads: readonly ClientRead[],
): Promise<Map<string, string>> {
  const where = { id: { $in: reads.map(({ client }) => client) } };
  const found = await plainRows(em, Client, { columns: ['id', 'reference'], where });
  return new Map(found.map(({ id, reference }) => [id, reference]));
}

function isThroughGlass({ caseload }: Viewer, client: string): boolean {
  return caseload.glass.some(one => one.client === client);
}

/** The oldest open case that brings somebody the client. */
function caseOf({ caseload }: Viewer, client: string): Attached | undefined {
  return caseload.cases.find(one => one.client === client);
}

function reasonOf(
  viewer: Viewer,
  client: string,
): Pick<AccessLog, 'reason'> & Partial<Pick<AccessLog, 'complaint' | 'intake'>> {
  if (isThroughGlass(viewer, client)) return { reason: ReadReason.BREAK_GLASS };
  if (viewer.role === Role.DATA_ENTRY) return { reason: ReadReason.REGISTRATION };
  const brought = caseOf(viewer, client);
  if (brought) return { reason: ReadReason.CASE, complaint: brought.complaint, intake: brought.intake };
  if (viewer.role === Role.DPO) return { reason: ReadReason.DATA_PROTECTION };
  return { reason: viewer.caseload.own.includes(client) ? ReadReason.CARE : ReadReason.SUPERVISION };
}
