import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import type { Viewer } from '../access/viewer.ts';
import type { EntityClass } from '../crud/columns.ts';
import { resourceOf } from '../crud/resource.ts';
import { AccessLog, ReadReason, type SensitiveItem } from './access-log.entity.ts';

/** That a client's record was read, and which of the sensitive items were among it. */
export interface ClientRead {
  client: string;
  items: SensitiveItem[];
}

/** A row as it was shown. */
type Shown = Record<string, unknown> & { id: string };

/** The reads to be logged: of one record always, of many those that told a sensitive item (C-07). */
export function clientReads(entity: EntityClass, rows: readonly Shown[], single: boolean): ClientRead[] {
  if (entity.name !== 'Client') return [];
  const sealed = resourceOf(entity).columns.filter(column => column.sealed);
  return rows
    .map(row => ({
      client: row.id,
      items: sealed.map(({ name }) => name as SensitiveItem).filter(name => (row[name] ?? null) !== null),
    }))
    .filter(({ items }) => single || items.length > 0);
}

/** Writes one entry a client. Does not flush. */
export function logClientReads(
  em: SqlEntityManager,
  reads: readonly ClientRead[],
  viewer: Viewer,
  at: Date,
): void {
  for (const { client, items } of reads)
    em.persist(
      em.create(AccessLog, {
        client,
        items,
        reader: viewer.id,
        at,
        reason: reasonOf(viewer, client),
      } as never),
    );
}

function reasonOf({ role, caseload }: Viewer, client: string): ReadReason {
  if (role === Role.DATA_ENTRY) return ReadReason.REGISTRATION;
  if (role === Role.DPO) return ReadReason.DATA_PROTECTION;
  return caseload.own.includes(client) ? ReadReason.CARE : ReadReason.SUPERVISION;
}
