import type { SqlEntityManager } from '@mikro-orm/sql';
import type { EntityClass } from '../crud/columns.ts';
import { ComplaintCase } from './complaint.entity.ts';

/** Every part of one kind, oldest first. Unscoped: guards and letters look at the whole case, whoever asks. */
export function casePart<T extends { id: string; complaint: string }>(
  em: SqlEntityManager,
  part: EntityClass<T>,
  complaint: string,
): Promise<T[]> {
  return em.find(part as never, { complaint } as never, {
    filters: false,
    orderBy: { createdAt: 'ASC', id: 'ASC' } as never,
  }) as Promise<T[]>;
}

/** The case of a part. Unscoped: whoever may change the part causes what follows for the case. */
export function caseOf(em: SqlEntityManager, { complaint }: { complaint: string }): Promise<ComplaintCase> {
  return em.findOneOrFail(ComplaintCase, { id: complaint }, { filters: false });
}
