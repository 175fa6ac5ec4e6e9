import { role, whole, type Expectation } from './expectation.ts';

const RULE = {
  all: `id version createdAt updatedAt code edition status recordType serviceLine trigger periodKind months days deathMonths birthdayAge
    birthdayAgeIf17 adultRule followsNote action confidence needsOverride basis notes proposedBy activatedBy inUseSince retiredOn supersedes
    ceilingProposedBy ceilingConfirmedBy ceilingTaskDueOn deadline editions overrides availableActions`,
};
const OVERRIDE = {
  all: `id version createdAt updatedAt reference rule ruleCode basis citation clause commissioner reason status endsOn reviewAt reviewedOn proposer
    approvedByDpo approvedAt countersignedBy countersignedOn endReason endedOn deadline availableActions`,
};
const readers = ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'AUDITOR'];

/** §6.2 "RetentionRule / Override": DPO C R U, MGR A(2nd), DEO, CLIN and AUD R. */
export const RetentionRule: Expectation = {
  groups: RULE,
  reads: me => (readers.includes(me.role) ? [whole(RULE)] : []),
  follows: role('DPO', 'MANAGER'),
  creates: role('DPO'),
  updates: (row, me) => me.role === 'DPO' && (row.status === 'DRAFT' ? true : 'either'),
  events: {
    // Proposed by one, put in force by a second (SD-08).
    activate: role('DPO', 'MANAGER'),
    revise: role('DPO'),
    retire: role('DPO'),
    // M3: DPO and MGR record together that 7 years apply.
    acceptCeiling: role('DPO'),
    confirmCeiling: role('MANAGER'),
  },
};

/** SD-08: proposer ≠ countersigner. */
export const RetentionOverride: Expectation = {
  groups: OVERRIDE,
  reads: me => (readers.includes(me.role) ? [whole(OVERRIDE)] : []),
  follows: role('DPO', 'MANAGER'),
  creates: role('DPO'),
  updates: (row, me) => me.role === 'DPO' && (row.status === 'PROPOSED' ? true : 'either'),
  events: {
    approve: role('DPO'),
    review: role('DPO'),
    end: role('DPO'),
    countersign: role('MANAGER'),
    refuse: role('MANAGER'),
  },
};
