import { role, whole, type Expectation, type May } from './expectation.ts';

const RUN = {
  metadata: `id version createdAt updatedAt reference status scheduledFor asOf withoutRule startedBy submittedBy submittedAt approvedBy
    approvedOn approvalEndsOn approvalLapsedOn executedFrom executedBy executionBegan endedAt stoppedBy counts deadline availableActions`,
  words: 'note stopReason',
};
const ITEM = {
  metadata: `id version createdAt updatedAt run kind records rule ruleCode triggeredOn retainUntil decision extendedUntil extensionBasis
    blockedBy decidedBy decidedAt doneAt failedAt certificate`,
  name: 'recordReference',
  words: 'reason',
};
const CERTIFICATE = {
  all: `id version createdAt updatedAt reference run runReference issuedAt method system firstAt lastAt items records lines submittedBy
    approvedBy executedBy`,
};

const dpo = role('DPO');
/** §4.7: "DPO or MGR". */
const either = role('DPO', 'MANAGER');

/** §6.2 "RetentionRun / items / certificates": DPO C R T submit; DEO R list; MGR A(2nd), R m; ADM execute (no content); AUD R m. CLIN reviews clinical items, of which there are none yet. */
export const RetentionRun: Expectation = {
  groups: RUN,
  reads: me => {
    if (me.role === 'DPO') return [whole(RUN)];
    const knows = ['DATA_ENTRY', 'MANAGER', 'ADMIN', 'AUDITOR'].includes(me.role);
    return knows ? [{ rows: () => true, groups: ['metadata'] }] : [];
  },
  follows: dpo,
  creates: dpo,
  events: {
    beginReview: dpo,
    submit: dpo,
    // "role MGR or 2nd DPO"; that she is not the submitter is a guard (SD-02).
    approve: either,
    sendBack: either,
    cancel: either,
    stop: either,
    execute: role('ADMIN'),
    retry: role('DPO', 'ADMIN'),
    reopen: dpo,
  },
};

const decides: May = (row, me) =>
  me.role === 'DPO' && row.blockedBy === null && row.doneAt === null ? 'either' : false;

/** "sees type, counts, rule, hold status, not clinical content": neither what an item is nor what was said of it. */
export const RetentionRunItem: Expectation = {
  groups: ITEM,
  reads: me => {
    if (me.role === 'DPO') return [whole(ITEM)];
    if (['MANAGER', 'AUDITOR'].includes(me.role)) return [{ rows: () => true, groups: ['metadata'] }];
    // Administrative records alone.
    const administrative = (row: Record<string, unknown>) =>
      me.role === 'DATA_ENTRY' &&
      ['PAYMENT_TOKEN', 'WEB_ENQUIRY', 'ONLINE_IDENTIFIER'].includes(String(row.kind));
    return [{ rows: administrative, groups: ['metadata', 'name'] }];
  },
  follows: dpo,
  updates: decides,
};

export const DestructionCertificate: Expectation = {
  groups: CERTIFICATE,
  reads: me => (['DPO', 'MANAGER', 'AUDITOR'].includes(me.role) ? [whole(CERTIFICATE)] : []),
  follows: dpo,
};
