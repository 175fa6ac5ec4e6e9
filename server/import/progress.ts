import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { ImportRun } from './import-run.entity.ts';

/** The run as it is now, for whoever writes it next: a job and its owner do, the one after the other. */
export function locked(em: SqlEntityManager, id: string): Promise<ImportRun> {
  return em.findOneOrFail(ImportRun, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}
