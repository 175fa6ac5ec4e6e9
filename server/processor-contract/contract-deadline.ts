import { deadline, soonest, type Deadline } from '../crud/deadline.ts';
import { ContractStatus as S, type ProcessorContract } from './processor-contract.entity.ts';

type Dated = Pick<
  ProcessorContract,
  | 'status'
  | 'startOn'
  | 'endsOn'
  | 'nextReviewAt'
  | 'dueDiligenceExpiresOn'
  | 'nextAuditOn'
  | 'remediationDueBy'
  | 'certificateDueBy'
>;

/** The next thing with a date on a contract, by its state; null where nothing is dated. */
export function contractDeadline(contract: Dated, today: string): Deadline | null {
  const on = (kind: string, due: string | null, review = false) =>
    due ? deadline(kind, due, today, { review }) : null;
  switch (contract.status) {
    case S.READY_TO_SIGN:
      return on('START', contract.startOn);
    case S.ACTIVE:
    case S.REVIEW_DUE:
      return soonest([
        on('REVIEW', contract.nextReviewAt, true),
        on('DUE_DILIGENCE', contract.dueDiligenceExpiresOn, true),
        on('AUDIT', contract.nextAuditOn, true),
        on('EXPIRY', contract.endsOn, true),
      ]);
    case S.SUSPENDED:
      return soonest([on('REVIEW', contract.nextReviewAt, true), on('EXPIRY', contract.endsOn, true)]);
    case S.REMEDIATION:
      return on('REMEDIATION', contract.remediationDueBy);
    case S.NOTICE:
      return on('END', contract.endsOn);
    case S.ENDED:
      return on('CERTIFICATE', contract.certificateDueBy);
    default:
      return null;
  }
}
