import { reviewDates } from '../clock/review.ts';
import { Ids, Narrative } from '../crud/columns.ts';
import { refuseField } from '../errors.ts';
import { event, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { DataItemDefinition, DataItemStatus, MinimisationDecision as Decision } from './data-item.entity.ts';
import { decide } from './decide.ts';
import { isNeeded } from './declared.ts';
import { REVIEW_MONTHS } from './load-data-items.ts';
import { MinimisationReview, MinimisationReviewStatus as S } from './minimisation-review.entity.ts';

abstract class MinimisationReviewInput {
  @Narrative({ about: 'What the review found; the reason of every exception.', max: 4_000 })
  findings!: string;

  @Ids({ about: 'Items of the record that are asked only where they are needed from now on.', default: [] })
  makeOptional: string[] = [];

  @Ids({ about: 'Items of the record that are not collected any more.', default: [] })
  stop: string[] = [];
}

type Reviewing = Step<MinimisationReview, MinimisationReviewInput>;

/** ITEM_REQUIRED where an exception names what a law or a rule of ours needs (S21). */
async function nothingNeeded(step: Reviewing): Promise<Failure | null> {
  const items = await itemsOf(step);
  const { makeOptional, stop } = exceptions(step);
  for (const [field, ids] of Object.entries({ makeOptional, stop }))
    if (ids.some(id => !items.some(item => item.id === id)))
      refuseField(field, 'names what is no item of this record');
  if (stop.some(id => makeOptional.includes(id)))
    refuseField('stop', 'names an item that is kept as optional, too');
  const named = [...makeOptional, ...stop];
  return items.some(item => named.includes(item.id) && isNeeded(item)) ? { code: 'ITEM_REQUIRED' } : null;
}

/** The yearly review: what is not named stays as it is, and is kept where it is collected (S21). */
export const minimisationReviewWorkflow = workflow(MinimisationReview, {
  review: event<MinimisationReview, MinimisationReviewInput>({
    about: 'Records the yearly review of all items of the record; the next one is within 12 months (S21).',
    from: [S.NOT_REVIEWED, S.REVIEWED],
    to: S.REVIEWED,
    input: MinimisationReviewInput,
    checks: [nothingNeeded],
    effect: async step => {
      const { record, input, viewer, today } = step;
      const { findings } = input;
      const { makeOptional, stop } = exceptions(step);
      for (const item of await itemsOf(step)) {
        if (stop.includes(item.id)) decide(item, Decision.STOP_COLLECTING, findings, step);
        else if (makeOptional.includes(item.id)) decide(item, Decision.MAKE_OPTIONAL, findings, step);
        else decide(item, STANDS[item.status]!, item.reason ?? findings, step);
      }
      const { nextReviewAt } = reviewDates(today, REVIEW_MONTHS);
      Object.assign(record, { reviewedOn: today, reviewedBy: viewer.id, findings, nextReviewAt });
    },
  }),
});

/** What a review that names no exception decides: nothing comes back by it that was stopped. */
const STANDS: Partial<Record<DataItemStatus, Decision>> = {
  [DataItemStatus.COLLECTED]: Decision.KEEP,
  [DataItemStatus.OPTIONAL]: Decision.MAKE_OPTIONAL,
  [DataItemStatus.STOPPED]: Decision.STOP_COLLECTING,
};

function exceptions({ input: { makeOptional = [], stop = [] } }: Reviewing) {
  return { makeOptional, stop };
}

function itemsOf({ em, record }: Reviewing): Promise<DataItemDefinition[]> {
  return em.find(DataItemDefinition, {
    record: record.record,
    status: { $ne: DataItemStatus.REMOVED },
  });
}
