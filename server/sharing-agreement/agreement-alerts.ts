import { addDays } from '../clock/calendar.ts';
import { AgreementAlert as Alert, AgreementStatus as S } from './sharing-agreement.entity.ts';
import { transfersInOrder, type Standing } from './sharing-agreement.guards.ts';
import { policyDocumentsCurrent } from './special-category.ts';

const OVERDUE_AFTER_DAYS = 90;
const RUNNING: readonly S[] = [S.ACTIVE, S.UNDER_REVIEW];
const ENDED: readonly S[] = [S.TERMINATED, S.EXPIRED];

type Test = (standing: Standing) => boolean | Promise<boolean>;

/** What makes each alert true; nothing here blocks anything (§4.3, M4). */
const TESTS: Record<Alert, Test> = {
  REVIEW_OVERDUE: ({ record, today }) =>
    RUNNING.includes(record.status) &&
    record.nextReviewAt !== null &&
    addDays(record.nextReviewAt, OVERDUE_AFTER_DAYS) < today,
  REMEDIATION_OVERDUE: ({ record, today }) =>
    RUNNING.includes(record.status) && isPast(record.remediationDueBy, today),
  TRANSFER_OUT_OF_DATE: async standing =>
    RUNNING.includes(standing.record.status) && (await transfersInOrder(standing)) !== null,
  POLICY_DOCUMENT_OUT_OF_DATE: async standing =>
    RUNNING.includes(standing.record.status) && (await policyDocumentsCurrent(standing)) !== null,
  CONFIRMATION_OVERDUE: ({ record, today }) =>
    ENDED.includes(record.status) && isPast(record.confirmationsDueOn, today),
};

function isPast(day: string | null, today: string): boolean {
  return day !== null && day < today;
}

/** Everything that is overdue on an agreement, in the order of the enum. */
export async function alertsOf(standing: Standing): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for (const alert of Object.values(Alert)) {
    if (await TESTS[alert](standing)) alerts.push(alert);
  }
  return alerts;
}
