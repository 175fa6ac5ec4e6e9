import type { SqlEntityManager } from '@mikro-orm/sql';
import { isInNotice } from '../../schema/policy.ts';
import { SCHEDULE_1 } from '../../schema/schedule-1.ts';
import { given } from '../crud/given.ts';
import type { Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { PolicyDocument, PolicyKind } from '../policy-document/policy-document.entity.ts';
import { ProcessingActivityStatus as S } from './activity.vocabulary.ts';
import type { ProcessingActivity } from './processing-activity.entity.ts';

/** What is written is a draft; what contradicts itself is refused by field, what is not there yet is asked by the guards. */
export const processingActivityHooks: Hooks<ProcessingActivity> = {
  creating: async (context, em, input) => {
    await makesSense(em, input);
    return { status: S.DRAFT, author: context.signedIn().id };
  },
  updating: async (context, em, record, input) => {
    await makesSense(em, { ...record, ...given(input) });
    // Who is named as its owner later wrote nothing of it.
    if (record.status === S.DRAFT) record.author = context.signedIn().id;
  },
};

async function makesSense(em: SqlEntityManager, activity: Partial<ProcessingActivity>): Promise<void> {
  const { article9Condition, schedule1Condition, noticePassage, policy, appropriatePolicy } = activity;
  const fields: Record<string, string> = {};
  if (schedule1Condition && SCHEDULE_1[schedule1Condition].article9 !== article9Condition)
    fields.schedule1Condition = 'belongs to another condition of Article 9';
  if (noticePassage && !isInNotice(noticePassage)) fields.noticePassage = 'is no sentence of the notice';
  if (policy && (await kindOf(em, policy)) === PolicyKind.APPROPRIATE_POLICY_DOCUMENT)
    fields.policy = 'is an appropriate policy document: name it as that';
  if (appropriatePolicy && (await kindOf(em, appropriatePolicy)) !== PolicyKind.APPROPRIATE_POLICY_DOCUMENT)
    fields.appropriatePolicy = 'is no appropriate policy document';
  if (Object.keys(fields).length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

/** None for what is not there, which is refused as a link. */
async function kindOf(em: SqlEntityManager, id: string): Promise<PolicyKind | undefined> {
  return (await em.findOne(PolicyDocument, { id }))?.kind;
}
