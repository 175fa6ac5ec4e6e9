import { PROCESSOR_CLAUSES, TRANSFER_CLAUSE } from '../../schema/processor-clauses.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { isOngoing, transferFault } from '../transfer/transfer-fault.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import type { Failure, Step } from '../workflow/workflow.ts';
import { ClauseState, ContractClause } from './contract-clause.entity.ts';
import { partsOf } from './contract-parts.ts';
import { DeletionCertificate } from './deletion-certificate.entity.ts';
import type { ProcessorContract } from './processor-contract.entity.ts';
import { SubProcessor, SubProcessorStatus } from './sub-processor.entity.ts';

/** What a guard of a contract looks at; timers ask the same guards without a viewer. */
export type Standing = Pick<Step<ProcessorContract, unknown>, 'em' | 'record' | 'today'>;

/** Our own country: data there are not transferred. */
const HOME = 'GB';

/** The codes that stop activation: every clause that is not PRESENT, PC-22 only where data leave the UK (M8). */
export function missingCodes(
  clauses: readonly Pick<ContractClause, 'code' | 'state'>[],
  leavesUk: boolean,
): string[] {
  const present = new Set(
    clauses.filter(clause => clause.state === ClauseState.PRESENT).map(clause => clause.code),
  );
  return askedCodes(leavesUk).filter(code => !present.has(code));
}

/** The codes that are asked of a contract. */
export function askedCodes(leavesUk: boolean): string[] {
  return PROCESSOR_CLAUSES.map(clause => clause.code).filter(code => leavesUk || code !== TRANSFER_CLAUSE);
}

/** Whether data leave the UK: it is said so, a transfer is on record, or somebody who holds them sits abroad (§2.11). */
export function leavesUk(
  outsideUk: boolean,
  transfers: readonly object[],
  countries: readonly string[],
): boolean {
  return outsideUk || transfers.length > 0 || countries.some(country => country !== HOME);
}

/** Whether a sub-processor has data: one that is only announced has none. */
export function isEngaged({ status }: Pick<SubProcessor, 'status'>): boolean {
  return status === SubProcessorStatus.APPROVED;
}

async function abroad({ em, record }: Standing): Promise<{ transfers: Transfer[]; countries: string[] }> {
  const transfers = (await partsOf(em, Transfer, record.id)).filter(isOngoing);
  const engaged = (await partsOf(em, SubProcessor, record.id)).filter(isEngaged);
  const processor = await em.findOneOrFail(Organisation, { id: record.processor }, { filters: false });
  return { transfers, countries: [processor, ...engaged].map(each => each.country) };
}

/** CONTRACT_INCOMPLETE with every code that is not PRESENT (§2.8). */
export async function checklistComplete(standing: Standing): Promise<Failure | null> {
  const { transfers, countries } = await abroad(standing);
  const clauses = await partsOf(standing.em, ContractClause, standing.record.id);
  const missing = missingCodes(clauses, leavesUk(standing.record.outsideUk, transfers, countries));
  return missing.length > 0 ? { code: 'CONTRACT_INCOMPLETE', missing } : null;
}

/** DUE_DILIGENCE_STALE unless an approved review passed within 12 months (§2.8). */
export function dueDiligenceInDate({ record, today }: Standing): Failure | null {
  const expires = record.dueDiligenceExpiresOn;
  return expires && expires >= today ? null : { code: 'DUE_DILIGENCE_STALE' };
}

/** SIGNATURE_MISSING unless both sides have signed (M8, M16). */
export function signed({ record }: Standing): Failure | null {
  return record.signedOn && record.counterSignedOn ? null : { code: 'SIGNATURE_MISSING' };
}

/** NOT_YET_STARTED before the first day of the term (§2.8). */
export function started({ record, today }: Standing): Failure | null {
  return record.startOn && record.startOn <= today ? null : { code: 'NOT_YET_STARTED' };
}

/** TRANSFER_MECHANISM_MISSING unless every country abroad has a transfer in order, and every transfer is (§2.11). */
export async function transfersInOrder(standing: Standing): Promise<Failure | null> {
  const { transfers, countries } = await abroad(standing);
  const sound = transfers.filter(transfer => transferFault(transfer, standing.today) === null);
  const covered = new Set([HOME, ...sound.map(transfer => transfer.country)]);
  const lacking = standing.record.outsideUk && transfers.length === 0;
  const inOrder =
    !lacking && sound.length === transfers.length && countries.every(country => covered.has(country));
  return inOrder ? null : { code: 'TRANSFER_MECHANISM_MISSING' };
}

/** APPROVAL_MISSING until the data protection officer has advised (§2.18). */
export function advised({ record }: Standing): Failure | null {
  return record.advice ? null : { code: 'APPROVAL_MISSING' };
}

/** INVALID_TRANSITION once we have signed: a new signature needs a changed text, which takes the old one away. */
export function unsigned({ record }: Standing): Failure | null {
  return record.signedBy ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_SIGNED'] } : null;
}

/** APPROVAL_MISSING unless the data protection officer advised since the last suspension (M4). */
export function suspensionAdvised({ record }: Standing): Failure | null {
  const { suspensionAdvisedAt: advisedAt, suspendedAt } = record;
  return advisedAt && (!suspendedAt || advisedAt > suspendedAt) ? null : { code: 'APPROVAL_MISSING' };
}

/** NOT_YET_STARTED while the last day of the term lies ahead. */
export function termPassed({ record, today }: Standing): Failure | null {
  return record.endsOn && record.endsOn <= today ? null : { code: 'NOT_YET_STARTED' };
}

/** CONTRACT_INCOMPLETE until the processor and every engaged sub-processor have certified return or deletion (PC-17). */
export async function certificatesReceived({ em, record }: Standing): Promise<Failure | null> {
  const certified = new Set(
    (await partsOf(em, DeletionCertificate, record.id)).map(each => each.subProcessor),
  );
  const engaged = (await partsOf(em, SubProcessor, record.id)).filter(isEngaged);
  const complete = certified.has(null) && engaged.every(each => certified.has(each.id));
  return complete ? null : { code: 'CONTRACT_INCOMPLETE', missing: ['PC-17'] };
}

/** What stands between a contract and ACTIVE (§2.8), in the order in which it is told. */
export const ACTIVATION = [checklistComplete, dueDiligenceInDate, signed, started, transfersInOrder] as const;
