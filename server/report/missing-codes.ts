import { ACTIVATION_CODES, JOINT_CONTROLLERS_ITEM } from '../../schema/agreement-items.ts';
import { PROCESSOR_CLAUSES, TRANSFER_CLAUSE } from '../../schema/processor-clauses.ts';
import { ClauseState } from '../processor-contract/contract-clause.entity.ts';
import { SubProcessorStatus } from '../processor-contract/sub-processor.entity.ts';
import { AgreementItemState } from '../sharing-agreement/agreement-item.entity.ts';
import { PartyRole } from '../sharing-agreement/agreement-party.entity.ts';
import type { AgreementFacts, ContractFacts } from './register-facts.ts';

/** Our own country: data there are not transferred. */
const HOME = 'GB';

/** The clauses that a contract lacks: PC-22 is asked only where data leave the UK (§2.8, M8). */
export function missingClauses(facts: ContractFacts): string[] {
  const present = codesIn(facts.clauses, ClauseState.PRESENT);
  const abroad = leavesUk(facts);
  return PROCESSOR_CLAUSES.map(({ code }) => code).filter(
    code => !present.has(code) && (abroad || code !== TRANSFER_CLAUSE),
  );
}

/** The items that an agreement lacks: DSA-23 is asked only among joint controllers (§2.20, M9). */
export function missingItems({ items, parties }: AgreementFacts): string[] {
  const complete = codesIn(items, AgreementItemState.COMPLETE);
  const joint = parties.some(({ role, removed, leftOn }) => role === PartyRole.JOINT && !removed && !leftOn);
  return [...ACTIVATION_CODES, ...(joint ? [JOINT_CONTROLLERS_ITEM] : [])].filter(
    code => !complete.has(code),
  );
}

function leavesUk({ contract, transfers, subProcessors, processorCountry }: ContractFacts): boolean {
  const engaged = subProcessors
    .filter(({ status }) => status === SubProcessorStatus.APPROVED)
    .map(({ country }) => country);
  return (
    contract.outsideUk ||
    transfers.length > 0 ||
    [processorCountry ?? HOME, ...engaged].some(country => country !== HOME)
  );
}

function codesIn<S>(lines: readonly { code: string; state: S }[], state: S): Set<string> {
  return new Set(lines.filter(line => line.state === state).map(({ code }) => code));
}
