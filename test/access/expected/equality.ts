import { isClosed, role, whole, type Expectation, type May } from './expectation.ts';

const NOTICE = {
  all: `id version createdAt updatedAt reference clientReference receivedOn form keptAt status client recordedBy stopBy
    stoppedOn withdrawnAt withdrawnBy withdrawalReason availableActions`,
};

/** DPA 2018 Sch 1 para 8(5): kept by the DPO, and by the DEO of whom she meets (C-04 to C-06); §6.2 names nobody else. */
const keepsNotices: May = (row, me, facts) => {
  const client = facts.one('Client', row.client)!;
  if (isClosed(client, me, facts)) return false;
  return me.role === 'DPO' || (me.role === 'DATA_ENTRY' && client.restricted !== true);
};

/** Notices to stop equality monitoring. The answers themselves have no row that could be expected: §6.2 "no read-back by person". */
export const EqualityNotice: Expectation = {
  groups: NOTICE,
  reads: (me, facts) => [whole(NOTICE, row => keepsNotices(row, me, facts) === true)],
  follows: () => false,
  looksBack: keepsNotices,
  creates: role('DPO', 'DATA_ENTRY'),
  events: { withdraw: (row, me, facts) => me.role === 'DPO' && keepsNotices(row, me, facts) },
};
