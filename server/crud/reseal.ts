import type { SqlEntityManager } from '@mikro-orm/sql';
import type { EntityClass } from './columns.ts';
import { resourceOf } from './resource.ts';
import { presentKey, seal } from './sealing.ts';

/** Records at each run: each is a transaction's worth of writing and an entry in the trail. */
const BATCH = 500;

/**
 * Seals the columns of up to 500 records anew whose `mark` was made with an older key, the mark included. Answers how
 * many; safe to run twice and beside people's work, which waits for the rows at most.
 */
export async function resealed<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  mark: string,
  markOf: (record: T) => string,
): Promise<number> {
  const { columns, table, name } = resourceOf(entity);
  const [fieldOf, quoted] = namesOf(em, entity);
  const rows = await em.execute<{ id: string }[]>(
    `select id from ${quoted(table)} where ${quoted(fieldOf(mark))} not like ? || '.%' limit ${BATCH} for update skip locked`,
    [presentKey()],
  );
  const records = (await em.find(
    entity as never,
    { id: { $in: rows.map(({ id }) => id) } } as never,
    { filters: false } as never,
  )) as (T & Record<string, unknown> & { id: string })[];
  for (const record of records) {
    const sealed = columns.filter(column => column.sealed && record[column.name] !== null);
    const values = new Map(
      sealed.map(column => [column.name, seal(`${name}.${column.name}`, record[column.name])]),
    );
    values.set(mark, markOf(record));
    const set = [...values.keys()].map(column => `${quoted(fieldOf(column))} = ?`).join(', ');
    await em.execute(`update ${quoted(table)} set ${set} where id = ?`, [...values.values(), record.id]);
  }
  return records.length;
}

function namesOf(em: SqlEntityManager, entity: EntityClass) {
  const { properties } = em.getMetadata().get(entity as never) as unknown as {
    properties: Record<string, { fieldNames: string[] }>;
  };
  const platform = em.getPlatform();
  return [
    (column: string) => properties[column]!.fieldNames[0]!,
    (text: string) => platform.quoteIdentifier(text),
  ] as const;
}
