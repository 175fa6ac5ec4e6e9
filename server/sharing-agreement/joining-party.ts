import type { SqlEntityManager } from '@mikro-orm/sql';
import { JOINT_CONTROLLERS_ITEM } from '../../schema/agreement-items.ts';
import { Refusal } from '../errors.ts';
import type { Guard } from '../workflow/workflow.ts';
import { AgreementItem, AgreementItemState } from './agreement-item.entity.ts';
import { Article9Condition, PartyRole } from './agreement-party.entity.ts';
import { partsOf, presentParties } from './agreement-parts.ts';
import type { SharingAgreement } from './sharing-agreement.entity.ts';
import { covered, lacking } from './sharing-agreement.guards.ts';
import type { AccessionInput } from './sharing-agreement.inputs.ts';
import { lacksCondition, lacksPolicyDocument, specialCategoriesFlow } from './special-category.ts';

/** Refuses Art 9(2)(d): it covers no disclosure outside the body, so that no party of an agreement relies on it (X9, S58). */
export function conditionAvailable({
  article9Condition,
}: {
  article9Condition?: Article9Condition | null;
}): void {
  if (article9Condition === Article9Condition.NOT_FOR_PROFIT_BODY)
    throw new Refusal('NOT_AVAILABLE_TO_THIS_CONTROLLER');
}

/** Refuses an organisation that takes part in the agreement already. */
export async function notAPartyYet(
  em: SqlEntityManager,
  agreement: string,
  organisation: string,
): Promise<void> {
  const there = (await presentParties(em, agreement)).some(party => party.organisation === organisation);
  if (there) throw new Refusal('INVALID_INPUT', { fields: { organisation: 'is a party already' } });
}

type Joining = Guard<SharingAgreement, AccessionInput>;

const bringsCondition: Joining = async ({ em, record, input }) =>
  lacksCondition(input) && (await specialCategoriesFlow(em, record.id))
    ? { code: 'ART9_CONDITION_MISSING' }
    : null;

const bringsPolicyDocument: Joining = async ({ em, record, input, today }) =>
  lacksPolicyDocument(input, today) && (await specialCategoriesFlow(em, record.id))
    ? { code: 'APD_MISSING' }
    : null;

const jointTermsSettled: Joining = async ({ em, record, input }) => {
  if (input.role !== PartyRole.JOINT) return null;
  const items = await partsOf(em, AgreementItem, record.id);
  const missing = lacking([JOINT_CONTROLLERS_ITEM], items, [AgreementItemState.COMPLETE]);
  return missing.length > 0 ? { code: 'AGREEMENT_INCOMPLETE', missing } : null;
};

/** What is asked of a party that joins while data flow: the same as was asked of the first ones (§2.11, §2.13, M9). */
export const JOINING: readonly Joining[] = [
  jointTermsSettled,
  step => covered(step, [step.input.organisation]),
  bringsCondition,
  bringsPolicyDocument,
];
