import type { SqlEntityManager } from '@mikro-orm/sql';
import { SIGNATURES_ITEM } from '../../schema/agreement-items.ts';
import { Refusal } from '../errors.ts';
import { AgreementItem, AgreementItemState } from './agreement-item.entity.ts';
import type { AgreementParty } from './agreement-party.entity.ts';
import { partsOf, presentParties } from './agreement-parts.ts';
import { AgreementStatus, type SharingAgreement } from './sharing-agreement.entity.ts';
import { everybodySigned } from './sharing-agreement.guards.ts';

/** The party that an event names. INVALID_INPUT where it takes no part in this agreement. */
export async function partyOf(em: SqlEntityManager, agreement: string, id: string): Promise<AgreementParty> {
  const party = (await presentParties(em, agreement)).find(each => each.id === id);
  if (!party) throw new Refusal('INVALID_INPUT', { fields: { party: 'is not a party of this agreement' } });
  return party;
}

/** Follows the signatures: DSA-21 says who signed, and an approved agreement is SIGNED once every party has (§4.3, M9). */
export async function settleSignatures(em: SqlEntityManager, record: SharingAgreement): Promise<void> {
  const parties = await presentParties(em, record.id);
  const complete = everybodySigned(parties);
  const item = (await partsOf(em, AgreementItem, record.id)).find(each => each.code === SIGNATURES_ITEM);
  if (item) {
    const signed = parties.filter(party => party.signedOn);
    item.state = complete ? AgreementItemState.COMPLETE : AgreementItemState.DRAFTED;
    item.evidence = signed.map(party => `${party.signedBy}, ${party.signedOn}`).join('; ');
  }
  if (complete && record.approvedBy && record.status === AgreementStatus.APPROVAL)
    record.status = AgreementStatus.SIGNED;
}

/** Approvals and signatures stand for the text as it was: an agreement that goes back has none. */
export async function withdrawApprovals(em: SqlEntityManager, record: SharingAgreement): Promise<void> {
  Object.assign(record, {
    dpoAdvice: null,
    advisedBy: null,
    advisedAt: null,
    approvedBy: null,
    approvedAt: null,
  });
  Object.assign(record, { guardian: null, guardianSignedAt: null, guardianStatement: null });
  for (const party of await presentParties(em, record.id)) {
    Object.assign(party, { signedBy: null, signedOn: null, signatureRecordedAt: null });
  }
  const item = (await partsOf(em, AgreementItem, record.id)).find(each => each.code === SIGNATURES_ITEM);
  if (item) Object.assign(item, { state: AgreementItemState.MISSING, evidence: null });
}
