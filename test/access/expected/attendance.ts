import { Client } from './client.ts';
import { isOwn, visibleFields, whole, type Expectation, type May } from './expectation.ts';

const ATTENDANCE = {
  metadata: 'id version createdAt updatedAt reference kind heldOn memberStatus noticeGivenOn',
  content: 'occasion client personName personContact recordedBy',
};

/** S22 "DEO", as §6.2 "DataSubject identity & contact": DEO C R U; DPO R c, so of nobody who is no client of a case; CLIN and MGR nothing of it, AUD m. */
const reads: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  if (!client) return me.role === 'DATA_ENTRY';
  return ['DPO', 'DATA_ENTRY'].includes(me.role) && visibleFields(Client, client, me, facts) !== null;
};

/** C-04, C-05, C-06. */
const keeps: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  if (me.role !== 'DATA_ENTRY' || !client) return me.role === 'DATA_ENTRY';
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return client.restricted !== true && named && !isOwn(client, me, facts);
};

export const EventAttendance: Expectation = {
  groups: ATTENDANCE,
  reads: (me, facts) => [
    whole(ATTENDANCE, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  looksBack: (row, me, facts) =>
    reads(row, me, facts) === true &&
    (me.role === 'DATA_ENTRY' || facts.one('Client', row.client)?.restricted === true),
  creates: (_row, me) => me.role === 'DATA_ENTRY',
  updates: keeps,
};
