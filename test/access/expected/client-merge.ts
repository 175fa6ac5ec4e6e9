import { isClosed, role, whole, type Expectation, type May } from './expectation.ts';

const MERGE = {
  // §6.2 `m`, C-09: ids, dates, status and who of the staff.
  metadata: `id version createdAt updatedAt reference status proposedBy decidedBy decidedAt availableActions`,
  content: `client merged clientReference mergedReference clientVersion mergedVersion takenFromMerged reason decisionNote`,
};

/** C-05, C-06: of both records; a merged one is as closed as the one that it went to. */
const isOpen: May = (row, me, facts) =>
  [row.client, row.merged].every(id => !isClosed(facts.one('Client', id)!, me, facts));

const isRestricted: May = (row, _me, facts) =>
  [row.client, row.merged].some(id => facts.one('Client', id)!.restricted === true);

/** §6.2 "DataSubject identity": DEO C R U; C-04: of what is restricted the DPO reads. */
const decides: May = (row, me, facts) =>
  me.role === 'DATA_ENTRY' && isOpen(row, me, facts) === true && isRestricted(row, me, facts) === false;

const reads: May = (row, me, facts) =>
  me.role === 'DPO'
    ? isOpen(row, me, facts) === true && isRestricted(row, me, facts)
    : decides(row, me, facts);

/** Two records of one person become one: by whoever corrects clients, and AUD `m`. */
export const ClientMerge: Expectation = {
  groups: MERGE,
  reads: (me, facts) => [
    whole(MERGE, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  looksBack: reads,
  creates: role('DATA_ENTRY'),
  events: {
    approve: decides,
    refuse: decides,
    withdraw: (row, me, facts) => row.proposedBy === me.id && decides(row, me, facts),
  },
};
