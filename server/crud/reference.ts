import type { SqlEntityManager } from '@mikro-orm/sql';

/** The next reference of a kind in a year, such as CMP-2026-0001; two writers at once wait for each other. */
export async function nextReference(em: SqlEntityManager, prefix: string, year: string): Promise<string> {
  const [row] = await em.execute<{ last: number }[]>(
    'insert into reference_counter (prefix, year, last) values (?, ?, 1) on conflict (prefix, year) do update set last = reference_counter.last + 1 returning last',
    [prefix, Number(year)],
  );
  return `${prefix}-${year}-${String(row!.last).padStart(4, '0')}`;
}
