import type { SqlEntityManager } from '@mikro-orm/sql';

/** The next reference of a kind in a year, such as CMP-2026-0001; two writers at once wait for each other. */
export async function nextReference(em: SqlEntityManager, prefix: string, year: string): Promise<string> {
  return (await nextReferences(em, prefix, year, 1))[0]!;
}

/** As many next references at once. */
export async function nextReferences(
  em: SqlEntityManager,
  prefix: string,
  year: string,
  count: number,
): Promise<string[]> {
  const [row] = await em.execute<{ last: number }[]>(
    'insert into reference_counter (prefix, year, last) values (?, ?, ?) on conflict (prefix, year) do update set last = reference_counter.last + excluded.last returning last',
    [prefix, Number(year), count],
  );
  return Array.from(
    { length: count },
    (_, place) => `${prefix}-${year}-${String(row!.last - count + 1 + place).padStart(4, '0')}`,
  );
}
