import type { EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { randomUUID } from 'node:crypto';
import type { EntityClass } from './columns.ts';
import { telling } from './telling.ts';

/**
 * Adds rows in one statement, which is a transaction of its own: its first part tells the database what the triggers
 * write down of it. For what is written with every read, where five statements would be felt.
 * All rows name the same fields; nothing of what makes a record is checked here.
 */
export async function append<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
  told: Readonly<Record<string, string>>,
): Promise<void> {
  const meta = em.getMetadata().get(entity as never) as EntityMetadata;
  const column = (field: string) => meta.properties[field as never] as EntityMetadata['props'][number];
  const fields = ['id', ...Object.keys(rows[0]!)];
  const columns = fields.map(field => `"${column(field).fieldNames[0]!}"`);
  const records = rows.map(row =>
    Object.fromEntries(
      Object.entries({ id: randomUUID(), ...row }).map(([field, value]) => [
        column(field).fieldNames[0]!,
        value,
      ]),
    ),
  );
  await telling(
    em,
    told,
    `insert into "${meta.tableName}" (${columns.join(', ')})
     select ${columns.map(name => `r.${name}`).join(', ')}
       from told, jsonb_populate_recordset(null::"${meta.tableName}", ?::jsonb) as r`,
    [JSON.stringify(records)],
  );
}
