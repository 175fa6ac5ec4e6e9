import type { SqlEntityManager } from '@mikro-orm/sql';
import { holdsSpecialCategories } from '../../schema/data-categories.ts';
import { addDays } from '../clock/calendar.ts';
import { currentEdition } from '../policy-document/policy-in-force.ts';
import * as guards from '../processing-activity/activity.guards.ts';
import { ActivityRole, ProcessingActivityStatus } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import { lackingColumns } from '../processing-activity/record-columns.ts';
import { Purpose, PurposeStatus } from '../purpose/purpose.entity.ts';
import { Article9Condition as Art9, LawfulBasis } from '../sharing-agreement/agreement-party.entity.ts';
import { atRisk, broken, type Judgement, type PromiseReason, type Watch } from './standing.ts';

/** A document whose review is due within so many days puts its promise at risk (M22). */
const SOON_DAYS = 30;

type Standing = guards.Standing;
type Judge = (standing: Standing) => Promise<Judgement | null>;

/** Everything of a kind that is done with data, judged by the guards that let it begin: what was true then must be true today. */
function activities(concerned: (activity: ProcessingActivity) => boolean, judge: Judge): Watch {
  return async ({ context, em }) => {
    const today = context.app.clock.today();
    const active = await em.find(
      ProcessingActivity,
      { status: ProcessingActivityStatus.ACTIVE },
      { disableIdentityMap: true },
    );
    const evidence = [];
    for (const record of active.filter(concerned))
      evidence.push({
        subject: 'ProcessingActivity',
        id: record.id,
        judgement: await judge({ em, record, today }),
      });
    return evidence;
  };
}

/** Broken where a guard would refuse it today. */
function by(guard: guards.ActivityGuard, reason: PromiseReason): Judge {
  return async standing => ((await guard(standing)) ? broken(reason) : null);
}

/** Broken where the document that carries it is not current, at risk where its review is due soon. */
function carried(
  guard: guards.ActivityGuard,
  document: (activity: ProcessingActivity) => string | null,
): Judge {
  return async standing => {
    const { em, record, today } = standing;
    if (await guard(standing)) return broken('POLICY_NOT_CURRENT');
    const named = document(record);
    return named && (await dueSoon(em, named, today)) ? atRisk('DUE_SOON') : null;
  };
}

async function dueSoon(em: SqlEntityManager, document: string, today: string): Promise<boolean> {
  const { nextReviewAt } = (await currentEdition(em, document, today)) ?? {};
  return Boolean(nextReviewAt && nextReviewAt <= addDays(today, SOON_DAYS));
}

const rests =
  (...conditions: Art9[]) =>
  ({ article9Condition }: ProcessingActivity) =>
    article9Condition !== null && conditions.includes(article9Condition);

const isSpecial = ({ dataCategories }: ProcessingActivity) => holdsSpecialCategories(dataCategories);

const { EMPLOYMENT_AND_SOCIAL_PROTECTION, SUBSTANTIAL_PUBLIC_INTEREST, HEALTH_OR_SOCIAL_CARE } = Art9;

/** S9: what is done with data is done for a purpose in force. */
export const forPurposesInForce = activities(() => true, by(guards.purposeInForce, 'PURPOSE_NOT_IN_FORCE'));

/** S9: a purpose that the officer has confirmed waits for a manager; until then nothing is done for it. */
export const purposesApproved: Watch = async ({ em }) => {
  const purposes = await em.find(
    Purpose,
    { status: { $in: [PurposeStatus.CONFIRMED, PurposeStatus.APPROVED] } },
    { disableIdentityMap: true, fields: ['id', 'status'] },
  );
  return purposes.map(({ id, status }) => ({
    subject: 'Purpose',
    id,
    judgement: status === PurposeStatus.CONFIRMED ? atRisk('APPROVAL_WAITS') : null,
  }));
};

/** S13: what we do for others or with them names the controller, and the contract where we process for one. */
export const rolesRecorded = activities(
  ({ role }) => role !== ActivityRole.CONTROLLER,
  async ({ record }) =>
    lackingColumns(record).some(code => code === 'R1' || code === 'R17')
      ? broken('CONTROLLER_NOT_NAMED')
      : null,
);

/** S26: special categories rest on a condition of Article 9. */
export const onACondition = activities(isSpecial, by(guards.conditionNamed, 'CONDITION_MISSING'));

/** S48: what a law obliges us to do follows a written policy. */
export const underPolicy = activities(
  activity =>
    activity.lawfulBasis === LawfulBasis.LEGAL_OBLIGATION ||
    rests(EMPLOYMENT_AND_SOCIAL_PROTECTION)(activity),
  carried(guards.policyCurrent, ({ policy }) => policy),
);

/** S52: special categories by legal obligation, in line with policies; the appropriate policy document where Sch 1 asks for it. */
export const inLineWithPolicies = activities(
  rests(EMPLOYMENT_AND_SOCIAL_PROTECTION, SUBSTANTIAL_PUBLIC_INTEREST, HEALTH_OR_SOCIAL_CARE),
  carried(guards.appropriatePolicyCurrent, ({ appropriatePolicy }) => appropriatePolicy),
);

/** S54: a funded project rests on a real condition (X10). */
export const projectsMapped = activities(
  ({ projectName }) => projectName !== null,
  by(guards.projectMapped, 'CONDITION_MISSING'),
);

/** S55: a legal claim has its case. */
export const claimsHaveCases = activities(rests(Art9.LEGAL_CLAIMS), by(guards.caseNamed, 'EVIDENCE_MISSING'));

/** S56: who cannot consent is protected for a reason that is written down. */
export const incapacityGiven = activities(
  rests(Art9.VITAL_INTERESTS),
  by(guards.incapacityExplained, 'EVIDENCE_MISSING'),
);

/** S57: what people made public is shown to be. */
export const publicationProven = activities(
  rests(Art9.MANIFESTLY_PUBLIC),
  by(guards.publicationShown, 'EVIDENCE_MISSING'),
);

/** S58: no special category rests on the condition that is not open to us (X9). */
export const noneForMembersOnly = activities(isSpecial, by(guards.openToUs, 'CONDITION_NOT_OPEN'));
