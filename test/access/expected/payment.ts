import { Client } from './client.ts';
import { isOwn, visibleFields, whole, type Expectation, type May } from './expectation.ts';

const SHARE = {
  metadata: 'id version createdAt updatedAt purpose at reverses',
  content: 'client processor token last4 amountPence contract recordedBy reversalReason',
};

/** §6.2 "PaymentShare (token, last4)": DPO R c, DEO C R, MGR g, AUD R m; CLIN and ADM nothing. Whoever meets the client reads it (C-04, C-05, C-06, §6.4). */
const reads: May = (row, me, facts) => {
  const client = facts.one('Client', row.client ?? row.id)!;
  return ['DPO', 'DATA_ENTRY'].includes(me.role) && visibleFields(Client, client, me, facts) !== null;
};

/** The DEO alone; what is restricted is stored only (§2.6). */
const records: May = (row, me, facts) => {
  const client = facts.one('Client', row.client ?? row.id)!;
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return me.role === 'DATA_ENTRY' && client.restricted !== true && named && !isOwn(client, me, facts);
};

/** S72: added and never changed; a mistake is taken back by a row of its own. */
export const PaymentShare: Expectation = {
  groups: SHARE,
  reads: (me, facts) => [
    whole(SHARE, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  creates: records,
  inside: ['client', 'Client'],
  events: { reverse: records },
};
