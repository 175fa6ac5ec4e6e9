/** What a disposal run can destroy: each with its owner's function in the database. */
export enum DisposalKind {
  /** The token of a payment; the row that says what was shared stays (RR-PAYSHARE). */
  PAYMENT_TOKEN = 'PAYMENT_TOKEN',
  /** All answers of one quarter of equality monitoring: they have no person (RR-EQ). */
  EQUALITY_ANSWERS = 'EQUALITY_ANSWERS',
}
