import { SCHEDULE_1 } from '../../schema/schedule-1.ts';
import { ProcessingActivityStatus } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import type { Failure, Step } from '../workflow/workflow.ts';
import { PolicyDocument, PolicyKind } from './policy-document.entity.ts';

type Policy = Step<PolicyDocument, unknown>;

/** Whether it is one of DPA 2018 Sch 1 para 39. */
export function isAppropriate({ kind }: Pick<PolicyDocument, 'kind'>): boolean {
  return kind === PolicyKind.APPROPRIATE_POLICY_DOCUMENT;
}

/** POLICY_INCOMPLETE with everything of DPA 2018 Sch 1 para 39 that an appropriate policy document does not say. */
export function saysWhatIsAsked({ record }: Policy): Failure | null {
  if (!isAppropriate(record)) return null;
  const { schedule1Conditions, principlesMet, retentionAndErasure } = record;
  const named = schedule1Conditions.some(condition => SCHEDULE_1[condition].policyDocument);
  const missing = [
    ...(named ? [] : ['APD_CONDITION']),
    ...(principlesMet?.trim() ? [] : ['APD_PRINCIPLES']),
    ...(retentionAndErasure?.trim() ? [] : ['APD_RETENTION']),
  ];
  return missing.length > 0 ? { code: 'POLICY_INCOMPLETE', missing } : null;
}

/** INVALID_TRANSITION where there is no reliance to cease, or it has ceased. */
export function reliedOn({ record }: Policy): Failure | null {
  if (!isAppropriate(record)) return { code: 'INVALID_TRANSITION', missing: ['NOTHING_RELIED_ON'] };
  return record.ceasedOn ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_CEASED'] } : null;
}

/** POLICY_RELIED_ON while something that is done with data names an edition of it (S48, §2.13). */
export async function nothingRelies({ em, record: { reference } }: Policy): Promise<Failure | null> {
  const editions = await em.find(PolicyDocument, { reference }, { filters: false, fields: ['id'] });
  const named = { $in: editions.map(({ id }) => id) };
  const relying = {
    status: ProcessingActivityStatus.ACTIVE,
    $or: [{ policy: named }, { appropriatePolicy: named }],
  };
  return (await em.count(ProcessingActivity, relying, { filters: false })) > 0
    ? { code: 'POLICY_RELIED_ON' }
    : null;
}

/** POLICY_STILL_KEPT until six months after the organisation ceased to rely on an appropriate policy document (DPA 2018 Sch 1 para 40). */
export function keptLongEnough({ record, today }: Policy): Failure | null {
  const over = record.keepUntil && record.keepUntil < today;
  return isAppropriate(record) && !over ? { code: 'POLICY_STILL_KEPT' } : null;
}
