import type { SqlEntityManager } from '@mikro-orm/sql';
import { hold } from '../crud/lock.ts';
import { RUN_OVER } from './disposal.vocabulary.ts';
import { RetentionRun } from './retention-run.entity.ts';

/** Whether a run is under way, beside this one; until the end of the transaction nobody else begins one. */
export async function underWay(em: SqlEntityManager, but?: string): Promise<boolean> {
  await hold(em, 'retention runs');
  const open = { status: { $nin: [...RUN_OVER] }, ...(but && { id: { $ne: but } }) };
  // Unscoped: there is one at a time, whoever reads it.
  return (await em.count(RetentionRun, open, { filters: false })) > 0;
}
