import type { SqlEntityManager } from '@mikro-orm/sql';
import { holdsSpecialCategories } from '../../schema/data-categories.ts';
import { SCHEDULE_1 } from '../../schema/schedule-1.ts';
import { PolicyKind, Schedule1Condition } from '../policy-document/policy-document.entity.ts';
import { currentEdition } from '../policy-document/policy-in-force.ts';
import { Purpose, PurposeStatus } from '../purpose/purpose.entity.ts';
import { Article9Condition as Art9, LawfulBasis } from '../sharing-agreement/agreement-party.entity.ts';
import { DpiaScreening } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Failure } from '../workflow/workflow.ts';
import { lackingColumns } from './record-columns.ts';
import type { ProcessingActivity } from './processing-activity.entity.ts';

/** What is judged of an activity; the promises ask the same guards without a viewer. */
export interface Standing {
  em: SqlEntityManager;
  record: ProcessingActivity;
  today: string;
}

/** One thing that must be true before data are processed. */
export type ActivityGuard = (standing: Standing) => Failure | null | Promise<Failure | null>;

/** The conditions of Art 9(2) that need one of DPA 2018 Sch 1 beside them (DPA 2018 s.10(2) and (3)). */
const WITH_SCHEDULE_1: ReadonlySet<Art9 | null> = new Set(
  Object.values(SCHEDULE_1).map(({ article9 }) => article9 as Art9),
);

const isSaid = (text: string | null) => Boolean(text?.trim());

const isSpecial = ({ dataCategories }: ProcessingActivity) => holdsSpecialCategories(dataCategories);

/** ACTIVITY_INCOMPLETE with every column of the record of processing that is empty (S19, §2.10). */
const recordComplete: ActivityGuard = ({ record }) => {
  const missing = lackingColumns(record);
  return missing.length > 0 ? { code: 'ACTIVITY_INCOMPLETE', missing } : null;
};

/** PURPOSE_NOT_IN_CURRENT_NOTICE while its purpose is not approved for the notice (S9). */
export const purposeInForce: ActivityGuard = async ({ em, record }) => {
  if (!record.purpose) return null;
  const purpose = await em.findOneOrFail(Purpose, { id: record.purpose }, { filters: false });
  return purpose.status === PurposeStatus.APPROVED ? null : { code: 'PURPOSE_NOT_IN_CURRENT_NOTICE' };
};

/** ART9_CONDITION_MISSING while special categories are processed on no condition, or on (g) without its paragraph (S26). */
export const conditionNamed: ActivityGuard = ({ record }) => {
  const { article9Condition, schedule1Condition } = record;
  const open = article9Condition === Art9.SUBSTANTIAL_PUBLIC_INTEREST && !schedule1Condition;
  return isSpecial(record) && (!article9Condition || open) ? { code: 'ART9_CONDITION_MISSING' } : null;
};

/** NOT_AVAILABLE_TO_THIS_CONTROLLER on Art 9(2)(d), always (S58, X9). */
export const openToUs: ActivityGuard = ({ record }) =>
  record.article9Condition === Art9.NOT_FOR_PROFIT_BODY ? { code: 'NOT_AVAILABLE_TO_THIS_CONTROLLER' } : null;

/** PROJECT_NOT_MAPPED while a funded project that uses special categories rests on no real condition of Art 9(2) and Sch 1 (S54, X10). */
export const projectMapped: ActivityGuard = ({ record }) => {
  const { projectName, article9Condition, schedule1Condition } = record;
  if (!isSaid(projectName) || !isSpecial(record)) return null;
  const mapped = article9Condition && (!WITH_SCHEDULE_1.has(article9Condition) || schedule1Condition);
  return mapped ? null : { code: 'PROJECT_NOT_MAPPED' };
};

/** APD_MISSING while the condition needs an appropriate policy document and the one that is named is not current or is for another (S52, S53). */
export const appropriatePolicyCurrent: ActivityGuard = async ({ em, record, today }) => {
  const { article9Condition, appropriatePolicy } = record;
  // To (b) belongs one paragraph, so it need not be named.
  const condition =
    record.schedule1Condition ??
    (article9Condition === Art9.EMPLOYMENT_AND_SOCIAL_PROTECTION ? Schedule1Condition.EMPLOYMENT : null);
  if (!condition || !SCHEDULE_1[condition].policyDocument) return null;
  const current = appropriatePolicy && (await currentEdition(em, appropriatePolicy, today));
  const carries =
    current &&
    current.kind === PolicyKind.APPROPRIATE_POLICY_DOCUMENT &&
    current.schedule1Conditions.includes(condition);
  return carries ? null : { code: 'APD_MISSING' };
};

/** POLICY_MISSING while a legal obligation, or Art 9(2)(b), is followed without a written policy in force (S48). */
export const policyCurrent: ActivityGuard = async ({ em, record, today }) => {
  const byLaw =
    record.lawfulBasis === LawfulBasis.LEGAL_OBLIGATION ||
    record.article9Condition === Art9.EMPLOYMENT_AND_SOCIAL_PROTECTION;
  if (!byLaw) return null;
  const current = record.policy && (await currentEdition(em, record.policy, today));
  return current ? null : { code: 'POLICY_MISSING' };
};

/** LEGAL_CASE_MISSING while legal claims are the condition and no case is named (S55). */
export const caseNamed: ActivityGuard = ({ record }) =>
  record.article9Condition === Art9.LEGAL_CLAIMS && !isSaid(record.legalCaseReference)
    ? { code: 'LEGAL_CASE_MISSING' }
    : null;

/** INCAPACITY_REASON_MISSING while vital interests are the condition and nobody says why the people cannot consent (S56). */
export const incapacityExplained: ActivityGuard = ({ record }) =>
  record.article9Condition === Art9.VITAL_INTERESTS && !isSaid(record.incapacityReason)
    ? { code: 'INCAPACITY_REASON_MISSING' }
    : null;

/** PUBLICATION_EVIDENCE_MISSING while data are used as made public and nothing shows by whom (S57). */
export const publicationShown: ActivityGuard = ({ record }) =>
  record.article9Condition === Art9.MANIFESTLY_PUBLIC && !isSaid(record.publicationEvidence)
    ? { code: 'PUBLICATION_EVIDENCE_MISSING' }
    : null;

/** INTERESTS_ASSESSMENT_MISSING while legitimate interests are the basis and no assessment is named (§2.12). */
const interestsAssessed: ActivityGuard = ({ record }) =>
  record.lawfulBasis === LawfulBasis.LEGITIMATE_INTERESTS && !isSaid(record.interestsAssessment)
    ? { code: 'INTERESTS_ASSESSMENT_MISSING' }
    : null;

/** TRANSFER_MECHANISM_MISSING while data leave the UK and nothing safeguards them (R6, §2.11). */
const transfersSafeguarded: ActivityGuard = ({ record }) =>
  record.outsideUk && !isSaid(record.transferSafeguards) ? { code: 'TRANSFER_MECHANISM_MISSING' } : null;

/** DPIA_REQUIRED until it was screened, and while a needed impact assessment is not named (R16, UK GDPR Art 35). */
const impactAssessed: ActivityGuard = ({ record: { dpiaScreening, dpiaReference } }) => {
  const settled =
    dpiaScreening === DpiaScreening.NOT_REQUIRED ||
    (dpiaScreening === DpiaScreening.REQUIRED && isSaid(dpiaReference));
  return settled ? null : { code: 'DPIA_REQUIRED' };
};

/** Everything that must be true before the officer advises and before a manager approves (S19). */
export const ACTIVITY_GUARDS: readonly ActivityGuard[] = [
  recordComplete,
  purposeInForce,
  conditionNamed,
  openToUs,
  projectMapped,
  appropriatePolicyCurrent,
  policyCurrent,
  caseNamed,
  incapacityExplained,
  publicationShown,
  interestsAssessed,
  transfersSafeguarded,
  impactAssessed,
];
