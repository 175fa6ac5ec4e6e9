import type { SqlEntityManager } from '@mikro-orm/sql';
import type { PurposeCode } from '../../schema/purpose-codes.ts';
import { addMonths } from '../clock/calendar.ts';
import { itemName, items } from '../crud/items.ts';
import type { Clock } from '../time.ts';
import { DataItemDefinition, DataItemStatus as S } from './data-item.entity.ts';
import { MinimisationReview } from './minimisation-review.entity.ts';

/** Everything that is collected is reviewed within these months (S21). */
export const REVIEW_MONTHS = 12;

const UNSCOPED = { filters: false } as const;

/**
 * Brings what the columns declare into the register, at every start: what is new comes in as not reviewed yet, what
 * this release has no more is marked so, and what the officer configured stays (S21). Flushes.
 */
export async function loadDataItems(em: SqlEntityManager, clock: Clock): Promise<void> {
  const since = clock.today();
  const rows = await em.find(DataItemDefinition, {}, UNSCOPED);
  const known = new Map(rows.map(row => [itemName(row.record, row.field), row]));
  const declared = new Set<string>();
  for (const { record, column } of items()) {
    const { name: field } = column;
    const purposes = [...column.purposes!] as PurposeCode[];
    const row = known.get(itemName(record, field));
    declared.add(itemName(record, field));
    if (!row) {
      const item = { record, field, title: titleOf(field), purposes, since };
      em.persist(em.create(DataItemDefinition, item as never));
    } else if (row.status === S.REMOVED) {
      Object.assign(row, { status: S.COLLECTED, purposes, since, decision: null, reason: null });
      Object.assign(row, { reviewedOn: null, reviewedBy: null, nextReviewAt: null });
    }
  }
  for (const [name, row] of known)
    if (!declared.has(name) && row.status !== S.REMOVED)
      Object.assign(row, { status: S.REMOVED, since, nextReviewAt: null });
  await loadReviews(em, clock);
  await em.flush();
}

async function loadReviews(em: SqlEntityManager, clock: Clock): Promise<void> {
  const reviews = await em.find(MinimisationReview, {}, UNSCOPED);
  const known = new Set(reviews.map(({ record }) => record));
  const nextReviewAt = addMonths(clock.today(), REVIEW_MONTHS);
  for (const record of new Set(items().map(item => item.record)))
    if (!known.has(record))
      em.persist(em.create(MinimisationReview, { record, title: titleOf(record), nextReviewAt } as never));
}

/** `employmentStatus` as "Employment status". */
function titleOf(name: string): string {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced[0]!.toUpperCase() + spaced.slice(1);
}
