/** What the rules ask of a case; not in the API, and never a reason to say that something was hidden. */
const ASKED_BY_RULES = [
  'id',
  'version',
  'barred',
  'handlers',
  'investigatorPerson',
  'officeBarred',
  'reviewerCalled',
];

/** What whoever logged a complaint sees of it, and the data-entry officer of every one, so that she can acknowledge (M19). */
export const COMPLAINT_STATUS = [
  ...ASKED_BY_RULES,
  'reference',
  'status',
  'receivedAt',
  'ackDue',
  'acknowledgedAt',
  'deadline',
  'onHold',
];

/** The same of what somebody logged. */
export const OWN_COMPLAINT_STATUS = [...COMPLAINT_STATUS, 'loggedBy'];

/** What an officer who is complained about keeps: reference, status and deadlines (M6). */
export const COMPLAINT_DATES = [
  ...COMPLAINT_STATUS,
  'ackRaw',
  'dataProtectionAckDue',
  'nhsAckDue',
  'nhsResponseDue',
  'agreedResponseDue',
  'statutory',
  'assignBy',
  'nextProgressDue',
  'outcomeTarget',
  'managementAlertOn',
  'infoDueOn',
  'reviewBy',
  'reviewDue',
  'regulatorReplyBy',
  'alerts',
  'createdAt',
  'updatedAt',
];

/** Metadata: ids, dates, status, counts; no names and no narrative (§6.2 `m`, M19). */
export const COMPLAINT_METADATA = [
  ...COMPLAINT_DATES,
  'channel',
  'tracks',
  'theme',
  'ackDate',
  'ackOnTime',
  'ackBreached',
  'outcomeCountsAsAck',
  'acknowledgementMethod',
  'lastContactAt',
  'infoAskedAt',
  'clockInputs',
  'ruleVersion',
  'approvedAt',
  'outcomeSentAt',
  'reviewRequestedAt',
  'reviewOutcome',
  'escalatedAt',
  'closedAt',
  'retentionTrigger',
];

/** Who complains and for whom: never read by managers, auditors and administrators (M19). */
export const COMPLAINANT_IDENTITY = [
  'complainantName',
  'complainantEmail',
  'complainantPhone',
  'complainantAddress',
  'dataSubjectName',
  'publicCode',
];

/** The content: narrative and whom it concerns among us. */
export const COMPLAINT_CONTENT = [
  'loggedBy',
  'title',
  'summary',
  'aboutDataProtectionOffice',
  'isDataSubject',
  'authority',
  'isChild',
  'letterFormat',
  'subjects',
  'contestedActBy',
  'witnesses',
  'linkedReferences',
  'investigator',
  'approver',
  'reviewer',
  'decision',
  'apology',
  'learning',
  'returnReason',
  'reviewReason',
  'reviewFindings',
  'responseAgreement',
  'reroutedTo',
  'endReason',
  'proposedReceivedAt',
  'receiptReason',
  'receiptProposer',
];

/** Everything of a case that a manager who works on it may read (M19). */
export const COMPLAINT_WITHOUT_IDENTITY = [...COMPLAINT_METADATA, ...COMPLAINT_CONTENT];

/** What lives inside a complaint. */
export const COMPLAINT_PARTS = ['Allegation', 'ComplaintAction', 'ComplaintContact', 'RegulatorContact'];

/** What whoever logged an intake sees of it, and the auditor of every one. */
export const INTAKE_STATUS = [
  ...ASKED_BY_RULES,
  'reference',
  'kind',
  'requestedRight',
  'channel',
  'feePence',
  'status',
  'receivedAt',
  'dueOn',
  'dueRaw',
  'clockInputs',
  'ruleVersion',
  'deadline',
  'acknowledgedAt',
  'doneAt',
  'loggedBy',
  'createdAt',
  'updatedAt',
];

/** Holds without who placed them. */
export const HOLD_METADATA = [
  ...ASKED_BY_RULES,
  'status',
  'scope',
  'reason',
  'subject',
  'recordId',
  'recordReference',
  'placedAt',
  'reviewAt',
  'deadline',
  'releasedAt',
  'createdAt',
  'updatedAt',
];

/** What the investigator does (§4.1). */
export const INVESTIGATOR_EVENTS = [
  'askComplainant',
  'infoReceived',
  'recordAuthority',
  'updateProgress',
  'draftDecision',
];

/** What the data protection officer does, and the complaints reviewer where no officer may (§4.1, M14). */
export const OFFICER_EVENTS = [
  'acknowledge',
  'reroute',
  'proposeReceipt',
  'confirmReceipt',
  'dismissReceipt',
  'assignInvestigator',
  'changeInvestigator',
  'namePeople',
  'recordAuthority',
  'agreeResponse',
  'updateProgress',
  'approve',
  'return',
  'sendOutcome',
  'requestReview',
  'completeReview',
  'close',
  'withdraw',
  'reopen',
];
