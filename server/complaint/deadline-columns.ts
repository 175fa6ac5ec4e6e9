/** The columns from which the next deadline of a complaint is told. */
export const DEADLINE_COLUMNS = [
  'status',
  'ackDue',
  'acknowledgedAt',
  'assignBy',
  'nextProgressDue',
  'outcomeTarget',
  'nhsResponseDue',
  'outcomeSentAt',
  'infoDueOn',
  'reviewBy',
  'reviewDue',
  'regulatorReplyBy',
] as const;
