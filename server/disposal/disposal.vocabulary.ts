/** What a disposal run can destroy: each with its owner's function in the database. */
export enum DisposalKind {
  /** The token of a payment; the row that says what was shared stays (RR-PAYSHARE). */
  PAYMENT_TOKEN = 'PAYMENT_TOKEN',
  /** All answers of one quarter of equality monitoring: they have no person (RR-EQ). */
  EQUALITY_ANSWERS = 'EQUALITY_ANSWERS',
  /** A message through the website (RR-WEB). */
  WEB_ENQUIRY = 'WEB_ENQUIRY',
  /** By what somebody is known on the web (RR-WEB). */
  ONLINE_IDENTIFIER = 'ONLINE_IDENTIFIER',
}

/** Where a run stands (§4.7). */
export enum RetentionRunStatus {
  SCHEDULED = 'SCHEDULED',
  CANDIDATES_LISTED = 'CANDIDATES_LISTED',
  IN_REVIEW = 'IN_REVIEW',
  AWAITING_2ND_APPROVAL = 'AWAITING_2ND_APPROVAL',
  APPROVED = 'APPROVED',
  EXECUTING = 'EXECUTING',
  COMPLETED = 'COMPLETED',
  PARTIAL = 'PARTIAL',
  CANCELLED = 'CANCELLED',
}

/** States in which a run is over; of the others there is one run at a time. */
export const RUN_OVER: readonly RetentionRunStatus[] = [
  RetentionRunStatus.COMPLETED,
  RetentionRunStatus.PARTIAL,
  RetentionRunStatus.CANCELLED,
];

/** What becomes of one item (§3.4). Nothing of what exists today is archived or made anonymous. */
export enum DisposalDecision {
  DESTROY = 'DESTROY',
  /** Kept until a day, on a basis; listed again after it. */
  EXTEND = 'EXTEND',
  /** Set aside: listed again by the next run. */
  HOLD = 'HOLD',
}

/** Why an item is not destroyed whatever was decided (§3.4, §4.7). */
export enum DisposalBlock {
  /** A legal hold on the record, on its type of record, or on everything (§3.5). */
  RECORD_ON_HOLD = 'RECORD_ON_HOLD',
  /** The processing of the person's data is restricted: stored only (§2.6). */
  PROCESSING_RESTRICTED = 'PROCESSING_RESTRICTED',
  /** The person has an open complaint or request, or a closed one on hold. */
  OPEN_CASE = 'OPEN_CASE',
  /** The rule is longer than the ceiling and nobody has decided about it (M3). */
  RETENTION_OVER_CEILING = 'RETENTION_OVER_CEILING',
  /** Its period began anew, its rule is in force no more, or it is gone already. */
  NOT_DUE = 'NOT_DUE',
}

/** How something was destroyed (§3.4), as far as Wellkept does it itself. */
export enum DisposalMethod {
  DELETE_AND_PURGE = 'DELETE_AND_PURGE',
}
