import { addDays, addMonths } from '../clock/calendar.ts';
import { DueDiligenceStatus } from '../processor-contract/due-diligence-review.entity.ts';
import { ContractStatus, ReviewTrigger } from '../processor-contract/processor-contract.entity.ts';
import { SubProcessorStatus } from '../processor-contract/sub-processor.entity.ts';
import { AgreementStatus } from '../sharing-agreement/sharing-agreement.entity.ts';
import type { AgreementFacts, ContractFacts } from './register-facts.ts';

/** What R-04 looks for besides reviews and checklists (§5), in its order. */
export const CONCERNS = [
  'EXPIRING',
  'DUE_DILIGENCE_OLD',
  'SECURITY_EVIDENCE_EXPIRED',
  'SUB_PROCESSOR_UNAPPROVED',
  'TRANSFER_TEST_OUT_OF_DATE',
  'CERTIFICATE_MISSING',
  'AGREEMENT_SUSPENDED',
  'PROCESSOR_BREACH',
] as const;

/** One of {@link CONCERNS}. */
export type Concern = (typeof CONCERNS)[number];

const EXPIRY_DAYS = 90;
const BREACH_MONTHS = 12;

/** What is to be looked at on a contract, as at a day. An ended one owes its certificates alone. */
export function contractConcerns(facts: ContractFacts, asOf: string): Concern[] {
  const { contract, subProcessors, transfers } = facts;
  if (contract.status === ContractStatus.ENDED) return certified(facts) ? [] : ['CERTIFICATE_MISSING'];
  const tests: Partial<Record<Concern, boolean>> = {
    EXPIRING: isExpiring(contract.endsOn, asOf),
    DUE_DILIGENCE_OLD: !inDate(contract.dueDiligenceExpiresOn, asOf),
    SECURITY_EVIDENCE_EXPIRED: !securityShown(facts, asOf),
    SUB_PROCESSOR_UNAPPROVED: subProcessors.some(
      ({ status }) => status === SubProcessorStatus.PROPOSED || status === SubProcessorStatus.OBJECTED,
    ),
    TRANSFER_TEST_OUT_OF_DATE: transfersOutOfDate(transfers, asOf),
    PROCESSOR_BREACH: breached(facts, asOf),
  };
  return CONCERNS.filter(concern => tests[concern]);
}

/** The same for an agreement. */
export function agreementConcerns({ agreement, transfers }: AgreementFacts, asOf: string): Concern[] {
  const tests: Partial<Record<Concern, boolean>> = {
    EXPIRING: isExpiring(agreement.endsOn, asOf),
    TRANSFER_TEST_OUT_OF_DATE: transfersOutOfDate(transfers, asOf),
    AGREEMENT_SUSPENDED: agreement.status === AgreementStatus.SUSPENDED,
  };
  return CONCERNS.filter(concern => tests[concern]);
}

function isExpiring(endsOn: string | null, asOf: string): boolean {
  return endsOn !== null && asOf <= endsOn && endsOn <= addDays(asOf, EXPIRY_DAYS);
}

function inDate(lastDay: string | null, asOf: string): boolean {
  return lastDay !== null && lastDay >= asOf;
}

function transfersOutOfDate(transfers: ContractFacts['transfers'], asOf: string): boolean {
  return transfers.some(({ reviewAt }) => !inDate(reviewAt, asOf));
}

/** Evidence of security counts as long as the approved review that saw it; over health data it is the DSPT (§2.8, S70). */
function securityShown({ contract, reviews }: ContractFacts, asOf: string): boolean {
  return reviews
    .filter(({ status, expiresOn }) => status === DueDiligenceStatus.APPROVED && inDate(expiresOn, asOf))
    .some(({ dspt, certification, securityQuestionnaire }) =>
      (contract.healthData ? [dspt] : [dspt, certification, securityQuestionnaire]).includes('SATISFACTORY'),
    );
}

/** The processor and every engaged sub-processor have certified return or deletion (PC-17). */
function certified({ certificates, subProcessors }: ContractFacts): boolean {
  const from = new Set(certificates.map(({ subProcessor }) => subProcessor));
  return (
    from.has(null) &&
    subProcessors.every(({ id, status }) => status !== SubProcessorStatus.APPROVED || from.has(id))
  );
}

/** A breach opened a review that runs or was finished within twelve months (§2.8 triggers). */
function breached({ contract }: ContractFacts, asOf: string): boolean {
  if (contract.reviewTrigger !== ReviewTrigger.BREACH) return false;
  return (
    contract.reviewedOn === null ||
    contract.reviewedOn >= addMonths(asOf, -BREACH_MONTHS) ||
    contract.status === ContractStatus.REVIEW_DUE
  );
}
