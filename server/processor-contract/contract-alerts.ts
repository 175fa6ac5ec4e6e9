import { reviewOverdue } from '../clock/review.ts';
import { partsOf } from './contract-parts.ts';
import { ContractAlert as Alert, ContractStatus as S } from './processor-contract.entity.ts';
import { certificatesReceived, transfersInOrder, type Standing } from './processor-contract.guards.ts';
import { SubProcessorChange, SubProcessorDecision } from './sub-processor-change.entity.ts';

const UNDER_REVIEW: readonly S[] = [S.ACTIVE, S.REVIEW_DUE];
const RUNNING: readonly S[] = [...UNDER_REVIEW, S.REMEDIATION, S.SUSPENDED];

type Test = (standing: Standing) => boolean | Promise<boolean>;

/** What makes each alert true; nothing here blocks anything (M4). */
const TESTS: Record<Alert, Test> = {
  REMEDIATION_OVERDUE: ({ record, today }) =>
    record.status === S.REMEDIATION && isPast(record.remediationDueBy, today),
  REVIEW_OVERDUE: ({ record, today }) =>
    UNDER_REVIEW.includes(record.status) &&
    record.nextReviewAt !== null &&
    reviewOverdue(record.nextReviewAt, today),
  OBJECTION_WINDOW_PASSED: async ({ em, record, today }) =>
    (await partsOf(em, SubProcessorChange, record.id)).some(
      change => change.status === SubProcessorDecision.OPEN && change.objectBy < today,
    ),
  TRANSFER_OUT_OF_DATE: async standing =>
    RUNNING.includes(standing.record.status) && (await transfersInOrder(standing)) !== null,
  TERM_PASSED: ({ record, today }) => RUNNING.includes(record.status) && isPast(record.endsOn, today),
  CERTIFICATE_OVERDUE: async standing =>
    standing.record.status === S.ENDED &&
    isPast(standing.record.certificateDueBy, standing.today) &&
    (await certificatesReceived(standing)) !== null,
};

function isPast(day: string | null, today: string): boolean {
  return day !== null && day < today;
}

/** Everything that is overdue on a contract, in the order of the enum (§4.4). */
export async function alertsOf(standing: Standing): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for (const alert of Object.values(Alert)) {
    if (await TESTS[alert](standing)) alerts.push(alert);
  }
  return alerts;
}
