import type { SqlEntityManager } from '@mikro-orm/sql';

/**
 * Tells the database something for the present transaction alone (`tell` in context.ts), in one message with a statement
 * that reads `from told`: so it is told before anything of that is done.
 */
export function telling<T extends object = object>(
  em: SqlEntityManager,
  told: object,
  statement: string,
  values: readonly unknown[],
): Promise<T[]> {
  const settings = Object.keys(told).map(name => `set_config('wellkept.${name}', ?, true)`);
  return em.execute<T[]>(`with told as materialized (select ${settings.join(', ')}) ${statement}`, [
    ...(Object.values(told) as unknown[]),
    ...values,
  ]);
}
