import { role, whole, type Expectation, type May, type Row } from './expectation.ts';

const POLICY = {
  all: `id version createdAt updatedAt reference edition kind title collection covers schedule1Conditions principlesMet retentionAndErasure owner
    reviewMonths status author returnReason approvedBy inForceFrom inForceTo nextReviewAt reviewedOn reviewedBy reviewFindings ceasedOn keepUntil
    closingReason supersedes deadline editions availableActions`,
};

/** §6.2 "LIA / DPIA / TRA / APD": DEO –. */
const isForEntry = (row: Row) => row.kind !== 'APPROPRIATE_POLICY_DOCUMENT';

/** M13: files, notes and diary follow the narrative, which is read whole; C-09: not by an auditor. */
const follows: May = (row, me) =>
  ['DPO', 'MANAGER', 'CLINICIAN'].includes(me.role) || (me.role === 'DATA_ENTRY' && isForEntry(row));

/** §6.2 "PolicyDocument, PrivacyNoticeVersion": DPO C R U T, DEO R, CLIN R, MGR R A, AUD R. */
export const PolicyDocument: Expectation = {
  groups: POLICY,
  reads: me => {
    if (['DPO', 'CLINICIAN', 'MANAGER', 'AUDITOR'].includes(me.role)) return [whole(POLICY)];
    return me.role === 'DATA_ENTRY' ? [whole(POLICY, isForEntry)] : [];
  },
  follows,
  creates: role('DPO'),
  // What is in force was approved as it stands; who looks after it may change.
  updates: (row, me) =>
    me.role === 'DPO' &&
    (row.status === 'DRAFT' || (['IN_REVIEW', 'IN_FORCE'].includes(String(row.status)) ? 'either' : false)),
  events: {
    submit: role('DPO'),
    approve: role('MANAGER'),
    return: role('DPO', 'MANAGER'),
    review: role('DPO'),
    revise: role('DPO'),
    discard: role('DPO'),
    ceaseReliance: role('DPO'),
    withdraw: role('DPO'),
  },
};
