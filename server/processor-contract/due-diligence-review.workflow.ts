import { DUE_DILIGENCE_ITEMS } from '../../schema/due-diligence-items.ts';
import { Narrative } from '../crud/columns.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { partsOf } from './contract-parts.ts';
import { ItemFinding } from './due-diligence-items.ts';
import {
  DueDiligenceResult,
  DueDiligenceReview,
  DueDiligenceScore,
  DueDiligenceStatus as S,
} from './due-diligence-review.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';

type Review = Step<DueDiligenceReview, unknown>;

abstract class RiskInput {
  @Narrative({ about: 'Why the high risk is accepted.' })
  reason!: string;
}

abstract class ReturnInput {
  @Narrative({ about: 'What has to be looked at again.' })
  reason!: string;
}

const byAnotherPerson = notTheSamePerson<DueDiligenceReview>(review => [review.reviewer]);

function highAndOpen({ record }: Review): Failure | null {
  if (record.riskAcceptedBy) return { code: 'INVALID_TRANSITION', missing: ['ALREADY_ACCEPTED'] };
  return record.score === DueDiligenceScore.HIGH ? null : { code: 'INVALID_TRANSITION' };
}

/** A pass looks at every item, and at the DSPT where health data are held (§2.8). */
async function everyItemChecked({ em, record }: Review): Promise<Failure | null> {
  if (record.result === DueDiligenceResult.FAIL) return null;
  const { healthData } = await contractOf(em, record);
  const missing = DUE_DILIGENCE_ITEMS.filter(item => {
    if (item === 'dspt' && healthData) return record.dspt !== ItemFinding.SATISFACTORY;
    return record[item] === ItemFinding.NOT_CHECKED;
  });
  return missing.length > 0 ? { code: 'FINDINGS_MISSING', missing } : null;
}

/** INVALID_TRANSITION where a newer examination failed: nobody overrides it, an older pass neither (§4.4). */
async function noNewerFail({ em, record }: Review): Promise<Failure | null> {
  const failed = (await partsOf(em, DueDiligenceReview, record.contract)).some(
    each =>
      each.status === S.APPROVED &&
      each.result === DueDiligenceResult.FAIL &&
      each.reviewedOn > record.reviewedOn,
  );
  return failed ? { code: 'INVALID_TRANSITION', missing: ['NEWER_REVIEW_FAILED'] } : null;
}

function highRiskAccepted({ record }: Review): Failure | null {
  const asked = record.score === DueDiligenceScore.HIGH && record.result === DueDiligenceResult.PASS;
  return asked && !record.riskAcceptedBy ? { code: 'APPROVAL_MISSING' } : null;
}

/** Unscoped: the review was readable, and the contract's dates follow it whoever approves. */
function contractOf(em: Review['em'], review: DueDiligenceReview): Promise<ProcessorContract> {
  return em.findOneOrFail(ProcessorContract, { id: review.contract }, { filters: false });
}

/** Due diligence is examined by one person and approved by another (§2.8, §4.11). */
export const dueDiligenceReviewWorkflow = workflow(DueDiligenceReview, {
  acceptRisk: event<DueDiligenceReview, RiskInput>({
    about: 'The SIRO accepts a high risk (§2.8, M14); a fail stays a fail.',
    from: [S.PROPOSED],
    input: RiskInput,
    separation: [byAnotherPerson],
    guards: [highAndOpen],
    effect: ({ record, input, viewer, now }) => {
      record.riskAcceptedBy = viewer.id;
      record.riskAcceptedAt = now;
      record.riskReason = input.reason;
    },
  }),
  approve: event<DueDiligenceReview, object>({
    about: 'A second person approves the review; a pass counts for 12 months from the day of the review.',
    from: [S.PROPOSED],
    to: S.APPROVED,
    separation: [byAnotherPerson],
    guards: [noNewerFail, everyItemChecked, highRiskAccepted],
    effect: async ({ em, record, viewer, now }) => {
      for (const earlier of await partsOf(em, DueDiligenceReview, record.contract)) {
        if (earlier.status === S.APPROVED) earlier.status = S.ENDED;
      }
      record.approvedBy = viewer.id;
      record.approvedAt = now;
      const contract = await contractOf(em, record);
      contract.dueDiligenceExpiresOn = record.result === DueDiligenceResult.PASS ? record.expiresOn : null;
    },
  }),
  return: event<DueDiligenceReview, ReturnInput>({
    about: 'A second person sends the review back.',
    from: [S.PROPOSED],
    to: S.RETURNED,
    input: ReturnInput,
    separation: [byAnotherPerson],
    effect: ({ record, input }) => {
      record.returnReason = input.reason;
    },
  }),
  propose: event<DueDiligenceReview, object>({
    about: 'Proposes a returned review again.',
    from: [S.RETURNED],
    to: S.PROPOSED,
  }),
});
