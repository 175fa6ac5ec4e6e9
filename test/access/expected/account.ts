import { anyOf, role, whole, type Expectation, type May } from './expectation.ts';

const STAFF = {
  // M13: staff names are readable by every signed-in user; designations are time-boxed (§6.1), so their end goes with them.
  name: 'id version displayName role designations designationsUntil availableActions',
  account:
    'createdAt updatedAt email personId status lineManager sameHumanAs proposedRole proposedDesignations proposedDesignationsUntil proposedBy closedAt lastSignInAt',
};

/** §6.2: ADM C R U "not own; not role DPO without MGR approval". */
const administersOther: May = (row, me) => me.role === 'ADMIN' && row.id !== me.id && row.role !== 'DPO';

/** §6.2 "User, Role, Designation", SD-07. */
export const User: Expectation = {
  groups: STAFF,
  reads: me => [
    { rows: () => true, groups: ['name'] },
    ...(['DPO', 'MANAGER', 'ADMIN', 'AUDITOR'].includes(me.role) ? [whole(STAFF)] : []),
  ],
  follows: role('DPO', 'ADMIN'),
  creates: role('ADMIN'),
  updates: administersOther,
  events: {
    approveAccount: role('MANAGER'),
    approveRights: role('MANAGER'),
    rejectProposal: role('MANAGER'),
    // One's own is refused by SD-07, whichever code says so.
    proposeRights: role('ADMIN'),
    reopenAccount: role('ADMIN'),
    closeAccount: anyOf(role('MANAGER'), (row, me) =>
      row.id === me.id && me.role === 'ADMIN' ? 'either' : administersOther(row, me, null as never),
    ),
    sendInvitation: anyOf(role('MANAGER'), (row, me) =>
      row.id === me.id && me.role === 'ADMIN' ? 'either' : administersOther(row, me, null as never),
    ),
  },
};

const VIEW = { all: 'id version createdAt updatedAt list name query isDefault removed owner' };

/** M13: saved views, own only. */
export const SavedView: Expectation = {
  groups: VIEW,
  reads: me => [whole(VIEW, row => row.owner === me.id)],
  creates: () => true,
  updates: (row, me) => row.owner === me.id,
};

const IMPORT = {
  all: `id version createdAt updatedAt resource fileName partial state stopReason rows fresh known differing wrong done problems
    leftUntil owner`,
};

/** M13: imports, own only. */
export const ImportRun: Expectation = {
  groups: IMPORT,
  reads: me => [whole(IMPORT, row => row.owner === me.id)],
};

const REPORT = {
  all: 'id version createdAt updatedAt code parameters format suppressionMode rowCount figuresHash differencing at owner',
};

/** M13: report runs, own only. */
export const ReportRun: Expectation = {
  groups: REPORT,
  reads: me => [whole(REPORT, row => row.owner === me.id)],
};

const MAIL = {
  all: 'id version createdAt updatedAt purpose maskedTo state attempts lastTriedAt sentAt failure',
};

/** M18: ADM sees addresses in the outbox masked; no other row of the matrix names it. */
export const OutboxMail: Expectation = {
  groups: MAIL,
  reads: me => (me.role === 'ADMIN' ? [whole(MAIL)] : []),
};
