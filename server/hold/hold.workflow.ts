import type { SqlEntityManager } from '@mikro-orm/sql';
import { Day, Narrative } from '../crud/columns.ts';
import { resourcesInUse } from '../crud/resource.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import type { Held } from './hold.ts';
import { HoldReason, HoldStatus as S, LegalHold } from './hold.entity.ts';
import { AUTOMATIC, reviewedInTime } from './place-by-hand.ts';

/** Released by somebody other than who placed them (§3.5). */
const TWO_PEOPLE: readonly HoldReason[] = [HoldReason.LITIGATION, HoldReason.PUBLIC_INQUIRY];

abstract class HoldReviewInput {
  @Day({ about: 'When it is looked at again, within 6 months.' })
  reviewAt!: string;
}

abstract class ReleaseInput {
  @Narrative({ about: 'Why it may be released, in words that name nobody.', max: 2_000 })
  reason!: string;
}

type HoldStep = Step<LegalHold, unknown>;

function byHand({ record }: HoldStep): Failure | null {
  return AUTOMATIC.includes(record.reason)
    ? { code: 'INVALID_TRANSITION', missing: ['RELEASED_WITH_ITS_CASE'] }
    : null;
}

function byOne({ record }: HoldStep): Failure | null {
  return TWO_PEOPLE.includes(record.reason) ? { code: 'SECOND_APPROVER_REQUIRED' } : null;
}

function byTwo({ record }: HoldStep): Failure | null {
  return TWO_PEOPLE.includes(record.reason)
    ? null
    : { code: 'INVALID_TRANSITION', missing: ['NOTHING_TO_APPROVE'] };
}

function release(record: LegalHold, by: string, now: Date): void {
  record.releasedAt = now;
  record.releasedBy = by;
}

/** Takes the flag from the record, unless another hold still protects it. Unscoped: the flag is the record's, whoever releases. */
async function freeRecord(em: SqlEntityManager, hold: LegalHold): Promise<void> {
  const { subject, recordId } = hold;
  const resource = resourcesInUse().find(({ name }) => name === subject);
  if (!resource?.columns.some(column => column.name === 'onHold')) return;
  const unscoped = { filters: false } as const;
  const others = await em.count(
    LegalHold,
    { subject, recordId, releasedAt: null, id: { $ne: hold.id } },
    unscoped,
  );
  const record = (await em.findOneOrFail(
    resource.entity as never,
    { id: recordId } as never,
    unscoped,
  )) as unknown as Held;
  record.onHold = others > 0;
}

/**
 * The life of a hold. It protects from the moment it is placed: waiting for a second person would let a record go
 * meanwhile. The second person of §4.11 is asked at the release, where §3.5 asks for one.
 */
export const legalHoldWorkflow = workflow(LegalHold, {
  review: event<LegalHold, HoldReviewInput>({
    about: 'Records that it was looked at and still holds.',
    from: [S.PLACED],
    input: HoldReviewInput,
    checks: [
      ({ input, today }) => {
        reviewedInTime(input.reviewAt, today);
        return null;
      },
    ],
    effect: ({ record, input }) => {
      record.reviewAt = input.reviewAt;
    },
  }),
  release: event<LegalHold, ReleaseInput>({
    about: 'Releases a hold that was placed by hand and needs no second person.',
    from: [S.PLACED],
    to: S.RELEASED,
    input: ReleaseInput,
    guards: [byHand, byOne],
    effect: async ({ em, record, input, viewer, now }) => {
      record.releaseReason = input.reason;
      release(record, viewer.id, now);
      await freeRecord(em, record);
    },
  }),
  proposeRelease: event<LegalHold, ReleaseInput>({
    about: 'Proposes to release a hold for litigation or an inquiry; it holds until somebody else approves.',
    from: [S.PLACED],
    to: S.RELEASE_PROPOSED,
    input: ReleaseInput,
    guards: [byTwo],
    effect: ({ record, input, viewer }) => {
      record.releaseReason = input.reason;
      record.releaseProposer = viewer.id;
    },
  }),
  approveRelease: event<LegalHold, object>({
    about: 'Releases it, by somebody who neither placed it nor proposed the release (§3.5).',
    from: [S.RELEASE_PROPOSED],
    to: S.RELEASED,
    separation: [notTheSamePerson(hold => [hold.placedBy, hold.releaseProposer])],
    effect: async ({ em, record, viewer, now }) => {
      release(record, viewer.id, now);
      await freeRecord(em, record);
    },
  }),
  refuseRelease: event<LegalHold, object>({
    about: 'Leaves it in force; the proposal falls.',
    from: [S.RELEASE_PROPOSED],
    to: S.PLACED,
    effect: ({ record }) => {
      record.releaseReason = null;
      record.releaseProposer = null;
    },
  }),
});
