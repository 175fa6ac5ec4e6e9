import type { Failure } from '../workflow/workflow.ts';
import { AgreementDataItem } from './agreement-data-item.entity.ts';
import { Article9Condition, PartyRole, type AgreementParty } from './agreement-party.entity.ts';
import { partsOf, presentParties } from './agreement-parts.ts';
import type { Standing } from './sharing-agreement.guards.ts';

/** What a party says of its condition for special categories; a guard asks it of parties, an accession of who joins. */
export type ConditionTerms = Pick<
  AgreementParty,
  'role' | 'article9Condition' | 'schedule1Condition' | 'policyDocument' | 'policyReviewAt'
>;

/** Conditions that need an appropriate policy document: Art 9(2)(b) by DPA 2018 Sch 1 para 1, (g) by Part 2 (§2.13). */
const WITH_POLICY_DOCUMENT: readonly (Article9Condition | null)[] = [
  Article9Condition.EMPLOYMENT_AND_SOCIAL_PROTECTION,
  Article9Condition.SUBSTANTIAL_PUBLIC_INTEREST,
];

/** Whether special categories flow; patient information is about health, whatever else was ticked (UK GDPR Art 4(15)). */
export async function specialCategoriesFlow(em: Standing['em'], agreement: string): Promise<boolean> {
  const items = await partsOf(em, AgreementDataItem, agreement);
  return items.some(item => (item.specialCategory || item.confidentialPatientInformation) && !item.removed);
}

/**
 * Whether a controller lacks its condition. Art 9(2)(g) names which of the many of Sch 1 Part 2 it rests on; to the
 * others belongs one paragraph each, or none (§2.13, DPA 2018 s.10).
 */
export function lacksCondition({ role, article9Condition, schedule1Condition }: ConditionTerms): boolean {
  if (role === PartyRole.PROCESSOR) return false;
  const open = article9Condition === Article9Condition.SUBSTANTIAL_PUBLIC_INTEREST && !schedule1Condition;
  return !article9Condition || open;
}

/** Whether a controller's condition asks for a policy document and there is none, or its review has passed (§2.13 para 39-40). */
export function lacksPolicyDocument(party: ConditionTerms, today: string): boolean {
  const { role, article9Condition, policyDocument, policyReviewAt } = party;
  if (role === PartyRole.PROCESSOR || !WITH_POLICY_DOCUMENT.includes(article9Condition)) return false;
  return !policyDocument || !policyReviewAt || policyReviewAt < today;
}

/** ART9_CONDITION_MISSING while special categories flow to or from a controller that names no condition (S26, X10). */
export async function conditionsNamed({ em, record }: Standing): Promise<Failure | null> {
  const lacking = (await presentParties(em, record.id)).some(lacksCondition);
  return lacking && (await specialCategoriesFlow(em, record.id)) ? { code: 'ART9_CONDITION_MISSING' } : null;
}

/** APD_MISSING while a condition on which special categories flow lacks its current policy document (§2.13). */
export async function policyDocumentsCurrent({ em, record, today }: Standing): Promise<Failure | null> {
  const lacking = (await presentParties(em, record.id)).some(party => lacksPolicyDocument(party, today));
  return lacking && (await specialCategoriesFlow(em, record.id)) ? { code: 'APD_MISSING' } : null;
}
