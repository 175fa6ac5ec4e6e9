import { addDays } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { ContractStatus } from '../processor-contract/processor-contract.entity.ts';
import { missingClauses, missingItems } from '../report/missing-codes.ts';
import { contractConcerns } from '../report/register-concerns.ts';
import type { AgreementFacts, ContractFacts } from '../report/register-facts.ts';
import { AgreementStatus } from '../sharing-agreement/sharing-agreement.entity.ts';
import { atRisk, broken, type Evidence, type Judgement, type Watch } from './standing.ts';

/** Due diligence that runs out within so many days puts its promise at risk (M22: a review turns amber 30 days before). */
const SOON_DAYS = 30;

type Judge<Facts> = (facts: Facts, today: string) => Judgement | null;

/** Every processor contract under which data are or were processed, judged. */
export function contracts(judge: Judge<ContractFacts>, over = false): Watch {
  return async ({ context, contracts }) => {
    const facts = (await contracts()).filter(
      ({ contract }) => (contract.status === ContractStatus.ENDED) === over,
    );
    return facts.map(each => evidenceOf('ProcessorContract', each.contract, judge(each, today(context))));
  };
}

/** Every agreement under which data flow or are held back, judged. */
export function agreements(judge: Judge<AgreementFacts>): Watch {
  return async ({ context, agreements }) =>
    (await agreements()).map(each =>
      evidenceOf('SharingAgreement', each.agreement, judge(each, today(context))),
    );
}

/** S68, S80: a suspended processor does nothing for us until it is put right; one that leaves must be replaced. */
export const isRunning: Judge<ContractFacts> = ({ contract }) => {
  if (contract.status === ContractStatus.SUSPENDED) return broken('SUSPENDED');
  return contract.status === ContractStatus.NOTICE ? atRisk('ENDING') : null;
};

/** S69, S70, S79: what the contract must say (§2.8); all of it without `codes`. */
export function says(...codes: string[]): Judge<ContractFacts> {
  return facts => {
    const missing = missingClauses(facts).filter(code => codes.length === 0 || codes.includes(code));
    return missing.length > 0 ? broken('CLAUSE_MISSING') : null;
  };
}

/** S70: evidence of security that is in date. */
export const isSecure: Judge<ContractFacts> = (facts, day) =>
  contractConcerns(facts, day).includes('SECURITY_EVIDENCE_EXPIRED')
    ? broken('SECURITY_EVIDENCE_EXPIRED')
    : null;

/** S78: due diligence of the last twelve months. */
export const isSelected: Judge<ContractFacts> = ({ contract }, day) => {
  const last = contract.dueDiligenceExpiresOn;
  if (!last || last < day) return broken('DUE_DILIGENCE_EXPIRED');
  return last <= addDays(day, SOON_DAYS) ? atRisk('DUE_DILIGENCE_EXPIRING') : null;
};

/** S79: a contract is looked at again when its time has come. */
export const isReviewed: Judge<ContractFacts> = ({ contract }, day) =>
  contract.nextReviewAt && contract.nextReviewAt < day ? atRisk('REVIEW_OVERDUE') : null;

/** S80: who was let go certifies that nothing was kept. */
export const isCertified: Judge<ContractFacts> = (facts, day) =>
  contractConcerns(facts, day).includes('CERTIFICATE_MISSING') ? broken('CERTIFICATE_MISSING') : null;

/** S77: there is nothing to judge, no contract is without its task. */
export const hasTask: Judge<ContractFacts> = () => null;

/** S74: the items that bind the other side to our requirements. */
export function binds(...codes: string[]): Judge<AgreementFacts> {
  return facts => {
    if (facts.agreement.status === AgreementStatus.SUSPENDED) return broken('SUSPENDED');
    return missingItems(facts).some(code => codes.includes(code)) ? broken('ITEM_MISSING') : null;
  };
}

/** S81: both attestations, entitlement and security. */
export const isAssured: Judge<AgreementFacts> = ({ agreement }) =>
  agreement.entitlementBasis && agreement.securityAssessment ? null : broken('NOT_ASSURED');

/** The first judgement that says something. */
export function eachOf<Facts>(...judges: Judge<Facts>[]): Judge<Facts> {
  return (facts, day) => {
    const found = judges.map(judge => judge(facts, day)).filter(judgement => judgement !== null);
    return found.find(({ state }) => state === 'BROKEN') ?? found[0] ?? null;
  };
}

function today(context: Context): string {
  return context.app.clock.today();
}

function evidenceOf(subject: string, { id }: { id: string }, judgement: Judgement | null): Evidence {
  return { subject, id, judgement };
}
