import { ADEQUATE_COUNTRIES, BRIDGED_COUNTRY } from './adequate-countries.ts';
import { TransferMechanism, TransferTestResult, type Transfer } from './transfer.entity.ts';

/** Why a transfer may not take place on a day (§2.11). */
export enum TransferFault {
  NO_MECHANISM = 'NO_MECHANISM',
  COUNTRY_NOT_ADEQUATE = 'COUNTRY_NOT_ADEQUATE',
  NOT_ON_BRIDGE_LIST = 'NOT_ON_BRIDGE_LIST',
  NOT_SIGNED = 'NOT_SIGNED',
  TEST_NOT_MET = 'TEST_NOT_MET',
  DEROGATION_UNEXPLAINED = 'DEROGATION_UNEXPLAINED',
  REVIEW_OVERDUE = 'REVIEW_OVERDUE',
}

/** What the rule looks at. */
export type TransferTerms = Pick<
  Transfer,
  'country' | 'mechanism' | 'onBridgeList' | 'signedOn' | 'testResult' | 'reviewAt' | 'derogationReason'
>;

/** Whether a transfer still takes place; one that has stopped neither covers nor stops anything. */
export function isOngoing({ endedOn }: Pick<Transfer, 'endedOn'>): boolean {
  return endedOn === null;
}

/** The first fault of a transfer on that day, or null where a mechanism in date carries it (§2.11). */
export function transferFault(transfer: TransferTerms, today: string): TransferFault | null {
  return (
    mechanismFault(transfer, today) ??
    (transfer.reviewAt && transfer.reviewAt >= today ? null : TransferFault.REVIEW_OVERDUE)
  );
}

function mechanismFault(transfer: TransferTerms, today: string): TransferFault | null {
  switch (transfer.mechanism) {
    case null:
      return TransferFault.NO_MECHANISM;
    case TransferMechanism.ADEQUACY_REGS:
      if (transfer.country === BRIDGED_COUNTRY)
        return transfer.onBridgeList ? null : TransferFault.NOT_ON_BRIDGE_LIST;
      return ADEQUATE_COUNTRIES.has(transfer.country) ? null : TransferFault.COUNTRY_NOT_ADEQUATE;
    case TransferMechanism.DEROGATION:
      return transfer.derogationReason ? null : TransferFault.DEROGATION_UNEXPLAINED;
    default:
      if (!transfer.signedOn || transfer.signedOn > today) return TransferFault.NOT_SIGNED;
      return transfer.testResult === TransferTestResult.MET ? null : TransferFault.TEST_NOT_MET;
  }
}
