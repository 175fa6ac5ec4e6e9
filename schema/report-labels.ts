/** Names of the reports (§5), the same on screen and in a file. */
export const REPORT_NAMES: Readonly<Record<string, string>> = {
  R01: 'Complaints',
  R04: 'Contracts and agreements',
  R18: 'Review calendar',
};

/** Names of the sections of a report. */
export const SECTION_LABELS: Readonly<Record<string, string>> = {
  RECEIVED: 'Received',
  ACKNOWLEDGEMENT: 'Acknowledgement and progress',
  OUTCOME: 'Outcomes',
  OPEN: 'Open at the end',
  MONTHS: 'Counts by month',
  REVIEWS: 'Reviews',
  CHECKLISTS: 'Incomplete checklists',
  CONCERNS: 'Needs attention',
  REVIEWS_DUE: 'Reviews due',
  CALENDAR: 'Calendar',
};

/** Names of figures and columns. */
export const FIGURE_LABELS: Readonly<Record<string, string>> = {
  received: 'Received',
  repeatComplainants: 'People who complained more than once',
  theme: 'Theme',
  complaints: 'Complaints',
  allegations: 'Points raised',
  ackOnTime: 'Acknowledged on time',
  progressOnTime: 'Progress updates on time',
  outcomes: 'Outcomes sent',
  medianDays: 'Median days from receipt to outcome',
  ninetiethDays: '90th percentile of days to outcome',
  upheld: 'Upheld, whole or in part',
  escalations: 'Taken to the regulator',
  escalationRate: 'Taken to the regulator, per outcome',
  openAtEnd: 'Open',
  oldestDays: 'Age of the oldest in days',
  actionsOverdue: 'Actions overdue',
  age: 'Age',
  month: 'Month',
  acknowledgedInTime: 'Acknowledged in time',
  closed: 'Closed',
  contractsInForce: 'Contracts in force',
  contractsOverdue: 'Contracts overdue for review',
  contractsInDate: 'Contracts in date',
  agreementsInForce: 'Agreements in force',
  agreementsOverdue: 'Agreements overdue for review',
  agreementsInDate: 'Agreements in date',
  contracts: 'Contracts',
  agreements: 'Agreements',
  contractsIncomplete: 'Contracts with missing clauses',
  agreementsIncomplete: 'Agreements with missing items',
  reference: 'Reference',
  status: 'Status',
  missing: 'Missing',
  concern: 'What needs attention',
  endsOn: 'Ends on',
  EXPIRING: 'Ends within 90 days',
  DUE_DILIGENCE_OLD: 'Due diligence older than 12 months',
  SECURITY_EVIDENCE_EXPIRED: 'No security evidence in date',
  SUB_PROCESSOR_UNAPPROVED: 'Sub-processor not approved',
  TRANSFER_TEST_OUT_OF_DATE: 'Transfer test out of date',
  CERTIFICATE_MISSING: 'Ended without certificate of return or deletion',
  AGREEMENT_SUSPENDED: 'Agreement suspended',
  PROCESSOR_BREACH: 'Processor with a breach in 12 months',
  kind: 'What',
  due: 'Due on',
  daysLeft: 'Days left',
  overdue: 'Overdue',
  within30: 'Within 30 days',
  within60: 'In 31 to 60 days',
  within90: 'In 61 to 90 days',
};

/** Words for the codes that stand in cells. */
export const CODE_LABELS: Readonly<Record<string, string>> = {
  ACCESS: 'Access',
  SHARING: 'Sharing',
  ACCURACY: 'Accuracy',
  SECURITY: 'Security',
  RETENTION: 'Retention',
  CONSENT: 'Consent',
  MARKETING: 'Marketing',
  ADM: 'Automated decisions',
  OTHER: 'Other',
  AGE_0_30: '0 to 30 days',
  AGE_31_60: '31 to 60 days',
  AGE_61_90: '61 to 90 days',
  AGE_OVER_90: 'More than 90 days',
  LATE_1_30: '1 to 30 days late',
  LATE_31_60: '31 to 60 days late',
  LATE_61_90: '61 to 90 days late',
  LATE_OVER_90: 'More than 90 days late',
  ACTIVE: 'Active',
  REVIEW_DUE: 'Review due',
  UNDER_REVIEW: 'Under review',
  REMEDIATION: 'Being put right',
  SUSPENDED: 'Suspended',
  NOTICE: 'Notice given',
  ENDED: 'Ended',
  CONTRACT: 'Contract review',
  AGREEMENT: 'Agreement review',
  TRANSFER: 'Transfer test',
  POLICY_DOCUMENT: 'Appropriate policy document',
  HOLD: 'Legal hold',
  REGISTRATION: 'Regulator registration',
  RETENTION_RULE: 'Retention rule',
  RETENTION_OVERRIDE: 'Retention override',
};

/** The word for a key of a report; one without a word stands for itself. */
export function reportLabel(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}

/** The word for a code in a cell: a concern is named like the figure that counts it. */
export function codeLabel(code: string): string {
  return CODE_LABELS[code] ?? reportLabel(FIGURE_LABELS, code);
}
