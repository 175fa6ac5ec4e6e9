import {
  ACTIVATION_CODES,
  DRAFTED_CODES,
  JOINT_CONTROLLERS_ITEM,
  LAWFUL_BASIS_ITEM,
} from '../../schema/agreement-items.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { isOngoing, transferFault } from '../transfer/transfer-fault.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import type { Failure, Step } from '../workflow/workflow.ts';
import { AgreementDataItem } from './agreement-data-item.entity.ts';
import { AgreementItem, AgreementItemState } from './agreement-item.entity.ts';
import { PartyRole, type AgreementParty } from './agreement-party.entity.ts';
import { partsOf, presentParties } from './agreement-parts.ts';
import { DpiaOutcome, type SharingAgreement } from './sharing-agreement.entity.ts';
import { CaldicottPrinciple, DpiaScreening } from './sharing-agreement.fields.ts';
import { conditionsNamed, policyDocumentsCurrent } from './special-category.ts';

/** What a guard of an agreement looks at; timers ask the same guards without a viewer. */
export type Standing = Pick<Step<SharingAgreement, unknown>, 'em' | 'record' | 'today'>;

/** Our own country: data there are not transferred. */
const HOME = 'GB';

const UNCOVERED: Failure = { code: 'TRANSFER_MECHANISM_MISSING' };

/** The codes that are asked before data flow: DSA-23 only among joint controllers (§2.20, M9). */
export function askedCodes(parties: readonly Pick<AgreementParty, 'role'>[]): string[] {
  const joint = parties.some(party => party.role === PartyRole.JOINT);
  return [...ACTIVATION_CODES, ...(joint ? [JOINT_CONTROLLERS_ITEM] : [])];
}

/** Those of the codes whose item has not got so far. */
export function lacking(
  codes: readonly string[],
  items: readonly Pick<AgreementItem, 'code' | 'state'>[],
  states: readonly AgreementItemState[],
): string[] {
  const there = new Set(items.filter(item => states.includes(item.state)).map(item => item.code));
  return codes.filter(code => !there.has(code));
}

/** AGREEMENT_INCOMPLETE with every code of DSA-01 to DSA-17 that nobody has drafted (§4.3 submit). */
export async function itemsDrafted({ em, record }: Standing): Promise<Failure | null> {
  const items = await partsOf(em, AgreementItem, record.id);
  return incomplete(lacking(DRAFTED_CODES, items, [AgreementItemState.DRAFTED, AgreementItemState.COMPLETE]));
}

/** The codes that stop activation: items that are not complete, and DSA-05 while a controller names no basis of Art 6 (§2.20). */
export function missingCodes(
  items: readonly Pick<AgreementItem, 'code' | 'state'>[],
  parties: readonly Pick<AgreementParty, 'role' | 'lawfulBasis'>[],
): string[] {
  const asked = askedCodes(parties);
  const open = lacking(asked, items, [AgreementItemState.COMPLETE]);
  const based = parties.every(party => party.role === PartyRole.PROCESSOR || party.lawfulBasis);
  return asked.filter(code => open.includes(code) || (code === LAWFUL_BASIS_ITEM && !based));
}

/** AGREEMENT_INCOMPLETE with every code that is not complete (§2.20). */
export async function itemsComplete({ em, record }: Standing): Promise<Failure | null> {
  const items = await partsOf(em, AgreementItem, record.id);
  return incomplete(missingCodes(items, await presentParties(em, record.id)));
}

function incomplete(missing: string[]): Failure | null {
  return missing.length > 0 ? { code: 'AGREEMENT_INCOMPLETE', missing } : null;
}

/** DPIA_REQUIRED until somebody has said, with a reason, whether an impact assessment is needed (§2.18, §4.11). */
export function dpiaScreened({ record }: Standing): Failure | null {
  return record.dpiaScreening && record.dpiaReason ? null : { code: 'DPIA_REQUIRED' };
}

/** DPIA_REQUIRED while a needed impact assessment is not approved (§2.18). */
export function dpiaSettled(standing: Standing): Failure | null {
  const { dpiaScreening, dpiaOutcome } = standing.record;
  if (dpiaScreening === DpiaScreening.REQUIRED && dpiaOutcome !== DpiaOutcome.APPROVED)
    return { code: 'DPIA_REQUIRED' };
  return dpiaScreened(standing);
}

/** APPROVAL_MISSING until the data protection officer has advised (§4.3 approve). */
export function advised({ record }: Standing): Failure | null {
  return record.advisedBy ? null : { code: 'APPROVAL_MISSING' };
}

/** APPROVAL_MISSING until a manager has approved and, over confidential patient information, the Guardian has signed. */
export async function approved({ em, record }: Standing): Promise<Failure | null> {
  const guarded = record.guardian !== null || !(await holdsPatientInformation(em, record.id));
  return record.approvedBy && guarded ? null : { code: 'APPROVAL_MISSING' };
}

/** Whether confidential patient information flows: then the Caldicott Guardian signs (§4.3). */
export async function holdsPatientInformation(em: Standing['em'], agreement: string): Promise<boolean> {
  const items = await partsOf(em, AgreementDataItem, agreement);
  return items.some(item => item.confidentialPatientInformation && !item.removed);
}

/** AGREEMENT_INCOMPLETE with every Caldicott principle that the agreement was not found to meet (§2.18). */
export function caldicottChecked({ record }: Standing): Failure | null {
  return incomplete(
    Object.values(CaldicottPrinciple).filter(principle => !record.caldicottPrinciples.includes(principle)),
  );
}

/** Whether there are two parties at least and each of them has signed (M9). */
export function everybodySigned(parties: readonly Pick<AgreementParty, 'signedOn'>[]): boolean {
  return parties.length > 1 && parties.every(party => party.signedOn);
}

/** SIGNATURE_MISSING unless every party has signed (M9). */
export async function signed({ em, record }: Standing): Promise<Failure | null> {
  return everybodySigned(await presentParties(em, record.id)) ? null : { code: 'SIGNATURE_MISSING' };
}

/** RECIPIENT_NOT_ASSURED without both attestations (S81). */
export function assured({ record }: Standing): Failure | null {
  return record.entitlementBasis && record.securityAssessment ? null : { code: 'RECIPIENT_NOT_ASSURED' };
}

/** NDOO_CHECK_REQUIRED until it is decided whether the National Data Opt-Out applies (§2.18, §4.3). */
export function optOutDecided({ record }: Standing): Failure | null {
  return record.optOutDecision ? null : { code: 'NDOO_CHECK_REQUIRED' };
}

/** NOT_YET_STARTED before the first day. */
export function started({ record, today }: Standing): Failure | null {
  return record.startOn && record.startOn <= today ? null : { code: 'NOT_YET_STARTED' };
}

/** AGREEMENT_EXPIRED after the last day. */
export function notEnded({ record, today }: Standing): Failure | null {
  return record.endsOn && record.endsOn < today ? { code: 'AGREEMENT_EXPIRED' } : null;
}

/** TRANSFER_MECHANISM_MISSING unless every country abroad has a transfer in order, and every transfer is (§2.11). */
export async function transfersInOrder(standing: Standing): Promise<Failure | null> {
  const { em, record, today } = standing;
  const transfers = (await partsOf(em, Transfer, record.id)).filter(isOngoing);
  const faulty = transfers.some(transfer => transferFault(transfer, today) !== null);
  const unnamed = record.outsideUk && transfers.length === 0;
  const ids = (await presentParties(em, record.id)).flatMap(party => party.organisation ?? []);
  return faulty || unnamed ? UNCOVERED : covered(standing, ids);
}

/** TRANSFER_MECHANISM_MISSING unless each of the organisations sits here or in a country with a transfer in order (§2.11). */
export async function covered(
  { em, record, today }: Standing,
  organisations: readonly string[],
): Promise<Failure | null> {
  const transfers = (await partsOf(em, Transfer, record.id)).filter(isOngoing);
  const sound = transfers.filter(transfer => transferFault(transfer, today) === null);
  const countries = new Set([HOME, ...sound.map(transfer => transfer.country)]);
  const found = await em.find(Organisation, { id: { $in: [...organisations] } }, { filters: false });
  return found.every(each => countries.has(each.country)) ? null : UNCOVERED;
}

/** What stands between an agreement and ACTIVE (§2.20, §4.3), in the order in which it is told. */
export const ACTIVATION = [
  itemsComplete,
  approved,
  signed,
  assured,
  started,
  notEnded,
  optOutDecided,
  transfersInOrder,
  dpiaSettled,
  conditionsNamed,
  policyDocumentsCurrent,
] as const;
