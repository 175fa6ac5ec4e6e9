import { reviewDates } from '../clock/review.ts';
import type { Step } from '../workflow/workflow.ts';
import {
  DataItemStatus as S,
  MinimisationDecision as Decision,
  type DataItemDefinition,
} from './data-item.entity.ts';
import { REVIEW_MONTHS } from './load-data-items.ts';

/** Where each decision leaves an item. */
const BECOMES: Record<Decision, S> = {
  [Decision.KEEP]: S.COLLECTED,
  [Decision.MAKE_OPTIONAL]: S.OPTIONAL,
  [Decision.STOP_COLLECTING]: S.STOPPED,
};

/** Writes down what was decided of an item, by whom, and when it is looked at again (S21). */
export function decide(
  item: DataItemDefinition,
  decision: Decision,
  reason: string,
  { viewer, today }: Pick<Step<never, never>, 'viewer' | 'today'>,
): void {
  const status = BECOMES[decision];
  if (item.status !== status) item.since = today;
  const { nextReviewAt } = reviewDates(today, REVIEW_MONTHS);
  Object.assign(item, { status, decision, reason, reviewedOn: today, reviewedBy: viewer.id, nextReviewAt });
}
