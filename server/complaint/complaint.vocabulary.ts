/** Where a complaint stands (§4.1; contact by the regulator is a linked record, M1). */
export enum ComplaintStatus {
  RECEIVED = 'RECEIVED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  INVESTIGATING = 'INVESTIGATING',
  AWAITING_INFO = 'AWAITING_INFO',
  DECISION_DRAFTED = 'DECISION_DRAFTED',
  OUTCOME_SENT = 'OUTCOME_SENT',
  REVIEW_REQUESTED = 'REVIEW_REQUESTED',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
  REROUTED = 'REROUTED',
}

/** The states in which we still owe the person something. */
export const OPEN_STATUSES: readonly ComplaintStatus[] = [
  ComplaintStatus.RECEIVED,
  ComplaintStatus.ACKNOWLEDGED,
  ComplaintStatus.INVESTIGATING,
  ComplaintStatus.AWAITING_INFO,
  ComplaintStatus.DECISION_DRAFTED,
  ComplaintStatus.REVIEW_REQUESTED,
];

/** The open states and the one in which only the closing is left. */
export const UNFINISHED_STATUSES: readonly ComplaintStatus[] = [
  ...OPEN_STATUSES,
  ComplaintStatus.OUTCOME_SENT,
];

/** The open states in which the outcome is still to come. */
export const UNDECIDED_STATUSES: readonly ComplaintStatus[] = OPEN_STATUSES.filter(
  s => s !== ComplaintStatus.REVIEW_REQUESTED,
);

/** The states in which somebody looks into it. */
export const IN_HAND_STATUSES: readonly ComplaintStatus[] = [
  ComplaintStatus.INVESTIGATING,
  ComplaintStatus.AWAITING_INFO,
  ComplaintStatus.DECISION_DRAFTED,
];

/** What a review comes to. */
export enum ReviewOutcome {
  CONFIRMED = 'CONFIRMED',
  CHANGED = 'CHANGED',
}

/** What time has brought up; somebody has to act, nothing is blocked. */
export enum ComplaintAlert {
  ACKNOWLEDGEMENT_MISSED = 'ACKNOWLEDGEMENT_MISSED',
  INVESTIGATOR_MISSING = 'INVESTIGATOR_MISSING',
  PROGRESS_OVERDUE = 'PROGRESS_OVERDUE',
  OUTCOME_TARGET_PASSED = 'OUTCOME_TARGET_PASSED',
  THREE_MONTHS_OPEN = 'THREE_MONTHS_OPEN',
  NHS_RESPONSE_OVERDUE = 'NHS_RESPONSE_OVERDUE',
  REVIEW_OVERDUE = 'REVIEW_OVERDUE',
  REGULATOR_REPLY_OVERDUE = 'REGULATOR_REPLY_OVERDUE',
}
