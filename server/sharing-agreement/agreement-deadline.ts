import { deadline, soonest, type Deadline } from '../crud/deadline.ts';
import { AgreementStatus as S, type SharingAgreement } from './sharing-agreement.entity.ts';

/** The columns from which the deadline is computed. */
export type AgreementDates = Pick<
  SharingAgreement,
  'status' | 'startOn' | 'endsOn' | 'nextReviewAt' | 'remediationDueBy' | 'confirmationsDueOn'
>;

/** The next thing with a date on an agreement: its start, review, completion, end, or the parties' confirmations. */
export function agreementDeadline(agreement: AgreementDates, today: string): Deadline | null {
  const at = (kind: string, due: string | null, review = false) =>
    due ? deadline(kind, due, today, { review }) : null;
  switch (agreement.status) {
    case S.REJECTED:
      return null;
    case S.TERMINATED:
    case S.EXPIRED:
      return at('AGREEMENT_CONFIRMATIONS', agreement.confirmationsDueOn);
    case S.ACTIVE:
    case S.UNDER_REVIEW:
    case S.SUSPENDED:
      return soonest([
        at('AGREEMENT_COMPLETION', agreement.remediationDueBy),
        at('AGREEMENT_REVIEW', agreement.nextReviewAt, true),
        at('AGREEMENT_END', agreement.endsOn, true),
      ]);
    default:
      return at('AGREEMENT_START', agreement.startOn);
  }
}
