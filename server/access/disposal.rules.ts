import type { RoleRules } from './abilities.ts';

/** Disposal runs and what comes of them (§4.7). */
export const DISPOSAL = ['RetentionRun', 'RetentionRunItem', 'DestructionCertificate'];

/** Ids, dates, people of the house, states and counts of a run: no words (§6.2 `m`). */
export const RUN_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'status',
  'scheduledFor',
  'startedBy',
  'asOf',
  'withoutRule',
  'submittedBy',
  'submittedAt',
  'approvedBy',
  'approvedOn',
  'approvalEndsOn',
  'approvalLapsedOn',
  'executedBy',
  'executionBegan',
  'endedAt',
  'stoppedBy',
  'deadline',
  'counts',
  'executedFrom',
];

/** Kind, rule, dates and states of an item: neither what it is nor why (§6.2 `m`, C-09). */
export const ITEM_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'run',
  'kind',
  'records',
  'rule',
  'ruleCode',
  'triggeredOn',
  'retainUntil',
  'decision',
  'extendedUntil',
  'extensionBasis',
  'blockedBy',
  'decidedBy',
  'decidedAt',
  'doneAt',
  'failedAt',
  'certificate',
];

/** Kinds of administrative record: what a data-entry officer reads in the list (§6.2 "R list(admin records)"). */
const ADMINISTRATIVE = ['PAYMENT_TOKEN', 'WEB_ENQUIRY', 'ONLINE_IDENTIFIER'];

/** Begins, reviews, submits, and approves what another one submitted (§4.7, SD-02). */
export const disposalOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], DISPOSAL);
  allow('create', 'RetentionRun');
  allow(
    ['beginReview', 'submit', 'approve', 'sendBack', 'cancel', 'stop', 'retry', 'reopen'],
    'RetentionRun',
  );
  allow('update', 'RetentionRunItem', { blockedBy: null, doneAt: null });
};

/** The second person: kinds, counts, rules and holds, never what something is (§4.7). */
export const disposalOfManager: RoleRules = (rules, viewer) => {
  disposalOfAuditor(rules, viewer);
  rules.can(['approve', 'sendBack', 'cancel', 'stop'], 'RetentionRun');
};

/** Reads what was decided and done (§6.2 `m`). */
export const disposalOfAuditor: RoleRules = ({ can: allow }) => {
  allow('read', 'RetentionRun', RUN_METADATA);
  allow('read', 'RetentionRunItem', ITEM_METADATA);
  allow('read', 'DestructionCertificate');
};

/** Reads what is listed of administrative records (§6.2). */
export const disposalOfDataEntry: RoleRules = ({ can: allow }) => {
  allow('read', 'RetentionRun', RUN_METADATA);
  allow('read', 'RetentionRunItem', [...ITEM_METADATA, 'recordReference'], { kind: { $in: ADMINISTRATIVE } });
};

/** Carries out what two others decided, and meets no content (§6.2). */
export const disposalOfAdmin: RoleRules = ({ can: allow }) => {
  allow('read', 'RetentionRun', RUN_METADATA);
  allow(['execute', 'retry'], 'RetentionRun');
};
