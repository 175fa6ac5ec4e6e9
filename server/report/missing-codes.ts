import { isEngaged, leavesUk, missingCodes } from '../processor-contract/processor-contract.guards.ts';
import { isPresent } from '../sharing-agreement/agreement-parts.ts';
import { missingCodes as missingItemCodes } from '../sharing-agreement/sharing-agreement.guards.ts';
import type { AgreementFacts, ContractFacts } from './register-facts.ts';

/** The clauses that a contract lacks, as its own guard asks for them (§2.8, M8). */
export function missingClauses(facts: ContractFacts): string[] {
  const { contract, clauses, transfers, subProcessors, processorCountry } = facts;
  const countries = subProcessors.filter(isEngaged).map(({ country }) => country);
  if (processorCountry) countries.push(processorCountry);
  return missingCodes(clauses, leavesUk(contract.outsideUk, transfers, countries));
}

/** The items that an agreement lacks, as its own guard asks for them (§2.20, M9). */
export function missingItems({ items, parties }: AgreementFacts): string[] {
  return missingItemCodes(items, parties.filter(isPresent));
}
