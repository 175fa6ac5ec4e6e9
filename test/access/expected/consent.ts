import { Client } from './client.ts';
import { serves } from './client-people.ts';
import {
  isOwn,
  role,
  visibleFields,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Row,
} from './expectation.ts';

const QUESTION = {
  all: `id version createdAt updatedAt code title wording whatItAllows whatStops whatContinues noticeVersion kind edition status proposedBy askedSince
    approvedBy inUseSince retiredOn availableActions`,
};

/** §6.2 "ConsentQuestion wording": DPO C R U A, DEO R, CLIN R, MGR A(2nd), AUD R. */
export const ConsentQuestion: Expectation = {
  groups: QUESTION,
  reads: me =>
    ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'AUDITOR'].includes(me.role) ? [whole(QUESTION)] : [],
  follows: role('DPO', 'MANAGER'),
  creates: role('DPO'),
  // §4.6: a wording in use is never changed.
  updates: (row, me) => me.role === 'DPO' && row.status === 'DRAFT',
  events: {
    approve: role('DPO', 'MANAGER'),
    discard: (row, me) => me.role === 'DPO' && row.status === 'DRAFT',
    retire: role('DPO'),
  },
};

const RECORD = {
  metadata: `id version createdAt updatedAt reference question code kind answer explicit status standing valid latest how collectedBy giverKind
    givenAt recordedAt takenBy noticeVersion raisedByPerson askAgainFrom refreshDue deadline withdrawnAt withdrawalSaidAt withdrawnHow withdrawnBy
    supersededAt invalidatedAt invalidatedBy defect availableActions`,
  content:
    'client recipient recipientName giverName authority evidence replaces invalidatedReason remediation',
};

const clientOf = (row: Row, facts: Facts) => facts.one('Client', row.client)!;

/** C-05, C-06. */
const isOpen: May = (row, me, facts) => {
  const client = clientOf(row, facts);
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return named && !isOwn(client, me, facts);
};

/** Meets the client: DEO, CLIN `o`; DPO R of every answer. */
const reads: May = (row, me, facts) => {
  if (me.role === 'DPO') return isOpen(row, me, facts);
  return (
    ['DATA_ENTRY', 'CLINICIAN'].includes(me.role) &&
    visibleFields(Client, clientOf(row, facts), me, facts) !== null
  );
};

/** §6.4: broken glass gives a clinician to read, and nothing else. */
function onlyThroughGlass(row: Row, me: Person, facts: Facts): boolean {
  const unbroken = { ...facts, rows: (type: string) => (type === 'BreakGlassGrant' ? [] : facts.rows(type)) };
  return me.role === 'CLINICIAN' && visibleFields(Client, clientOf(row, facts), me, unbroken) === null;
}

/** §4.6 "GRANTED→WITHDRAWN (anyone may log)", whoever reads the answer. */
const withdraws: May = (row, me, facts) =>
  reads(row, me, facts) === true && !onlyThroughGlass(row, me, facts);

/** §6.2 "ConsentRecord, ConsentTab": DPO R T(invalidate), DEO C R T, CLIN C R o T o, AUD R p. */
export const ConsentRecord: Expectation = {
  groups: RECORD,
  reads: (me, facts) => [
    whole(RECORD, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  // M13, M19: letters to the client are for whoever meets her.
  follows: (row, me, facts) =>
    withdraws(row, me, facts) === true && (me.role !== 'DPO' || clientOf(row, facts).restricted === true),
  looksBack: withdraws,
  // SD-11; of a client who is stored only nothing is recorded (§2.6).
  creates: (client, me, facts) => serves(client, me, facts),
  inside: ['client', 'Client'],
  events: {
    withdraw: withdraws,
    invalidate: (row, me, facts) => me.role === 'DPO' && isOpen(row, me, facts),
  },
};
