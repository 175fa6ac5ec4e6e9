import type { EntityClass } from '../crud/columns.ts';
import { written } from '../crud/written.ts';
import type { Case, Guard, Step } from './workflow.ts';

/** One edition of a document: all of them bear the same reference. */
interface Edition extends Case {
  reference: string;
  edition: number;
  updatedAt: Date;
}

/** Guards ask about all editions, whoever may read them. */
const UNSCOPED = { filters: false } as const;

/** INVALID_TRANSITION while an edition in one of these states is on its way: one at a time. */
export function noEditionComing<T extends Edition>(
  entity: EntityClass<T>,
  ...coming: string[]
): Guard<T, unknown> {
  return async ({ em, record: { reference } }) =>
    (await em.count(entity, { reference, status: { $in: coming } } as never, UNSCOPED)) > 0
      ? { code: 'INVALID_TRANSITION', missing: ['EDITION_COMING'] }
      : null;
}

/** Takes the edition that is in force out of force; before the next one comes in, because at no moment there are two. */
export async function followOn<T extends Edition>(
  { em, record }: Step<T, unknown>,
  entity: EntityClass<T>,
  inForce: string,
  out: (before: T) => void,
): Promise<void> {
  const { reference } = record;
  const before = (await em.findOne(entity, { reference, status: inForce } as never, UNSCOPED)) as T | null;
  if (!before) return;
  out(before);
  await em.flush();
}

/** Drafts the next edition with everything that was written of this one. */
export function draftNext<T extends Edition>(entity: EntityClass<T>, fields: EntityClass<object>) {
  return async ({ em, record, viewer, now }: Step<T, unknown>): Promise<void> => {
    const { reference } = record;
    const newest = { ...UNSCOPED, orderBy: { edition: 'DESC' }, limit: 1 };
    const [last] = (await em.find(entity, { reference } as never, newest as never)) as T[];
    em.persist(
      em.create(entity, {
        ...written(fields, record),
        reference,
        edition: last!.edition + 1,
        author: viewer.id,
        supersedes: record.id,
      } as never),
    );
    // A new version of this record, so that of two revisions at once the second is refused.
    record.updatedAt = now;
  };
}
