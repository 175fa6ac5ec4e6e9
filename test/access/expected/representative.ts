import { Client } from './client.ts';
import { serves } from './client-people.ts';
import { isClosed, visibleFields, type Expectation, type May } from './expectation.ts';

const REPRESENTATIVE = {
  // §6.2 `m`, C-09: ids, dates, status and who of the staff.
  metadata: `id version createdAt updatedAt kind status startsOn endsOn lapseReason reaskDueOn reaskedAt deadline recordedBy reaskedBy`,
  content: `client name evidence evidenceSeenOn evidenceNote inConflict holds availableActions`,
};

const GILLICK = {
  metadata: 'id version createdAt updatedAt on result by',
  whose: 'client',
  // C-02: clinical.
  clinical: 'matter understands note',
};

/** Read with the client: DEO, CLIN `o`, DPO restricted or opened (§6.2 "DataSubject identity"). */
const readsClient: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return client !== undefined && visibleFields(Client, client, me, facts) !== null;
};

/** §6.2: DEO C R U, of what is neither restricted nor closed to her. */
const keeps: May = (row, me, facts) => {
  const client = facts.one('Client', row.client)!;
  return me.role === 'DATA_ENTRY' && client.restricted !== true && !isClosed(client, me, facts);
};

/** §2.14, RR-7: who acts for whom. */
export const Representative: Expectation = {
  groups: REPRESENTATIVE,
  reads: (me, facts) => [
    { rows: row => readsClient(row, me, facts) === true, groups: ['metadata', 'content'] },
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  creates: (_row, me) => me.role === 'DATA_ENTRY',
  inside: ['client', 'Client'],
  updates: keeps,
  events: { end: keeps, markReasked: keeps },
};

/** §2.14, C-02: assessed by clinicians; what was found, and no more, is known to whoever has to know who decides. */
export const GillickAssessment: Expectation = {
  groups: GILLICK,
  reads: (me, facts) => [
    {
      rows: row => readsClient(row, me, facts) === true,
      groups: me.role === 'CLINICIAN' ? ['metadata', 'whose', 'clinical'] : ['metadata', 'whose'],
    },
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  creates: (row, me, facts) => me.role === 'CLINICIAN' && serves(row, me, facts),
  inside: ['client', 'Client'],
};
