import { Client } from './client.ts';
import {
  isOwn,
  visibleFields,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Row,
} from './expectation.ts';

const DISCLOSURE = {
  metadata: `id version createdAt updatedAt reference kind status purpose permission emergency ndoo method proposedBy proposedAt approvedBy
    approvedAt sentBy sentAt closedAt restrictionException review reviewedBy reviewedAt deadline availableActions notifications`,
  content: `client recipient recipientName agreement agreementName items otherItems shared reason incapacityReason authority caldicottPrinciples ndooReason
    study studyPart researchConsent consent approvalNote restrictionReason closingReason reviewNote breachReference`,
};

const NOTIFICATION = {
  metadata: `id version createdAt updatedAt disclosure cause status dueOn settledBy settledAt method deadline availableActions`,
  content: 'client recipientName excuse',
};

const clientOf = (row: Row, facts: Facts) => facts.one('Client', row.client)!;

/** C-05, C-06. */
const isOpen: May = (row, me, facts) => {
  const client = clientOf(row, facts);
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return named && !isOwn(client, me, facts);
};

/** §6.4: what broken glass opens is read, and nothing else is done with it. */
function throughGlass(row: Row, me: Person, facts: Facts): boolean {
  return facts
    .rows('BreakGlassGrant')
    .some(
      grant => grant.client === row.client && grant.user === me.id && (grant.expiresAt as Date) > facts.now,
    );
}

/** §6.2: DEO R, CLIN R `o`, as they meet the client; DPO R of everybody's. */
const follows: May = (row, me, facts) => {
  if (me.role === 'DPO') return isOpen(row, me, facts);
  const unbroken = { ...facts, rows: (type: string) => (type === 'BreakGlassGrant' ? [] : facts.rows(type)) };
  return (
    ['DATA_ENTRY', 'CLINICIAN'].includes(me.role) &&
    visibleFields(Client, clientOf(row, facts), me, unbroken) !== null
  );
};

const reads: May = (row, me, facts) => {
  if (follows(row, me, facts) === true) return true;
  if (!['DPO', 'CLINICIAN'].includes(me.role) || isOwn(clientOf(row, facts), me, facts)) return false;
  return (me.role === 'DPO' || clientOf(row, facts).restricted !== true) && throughGlass(row, me, facts);
};

const by =
  (...roles: string[]): May =>
  (row, me, facts) =>
    roles.includes(me.role) && follows(row, me, facts) === true;

/** C-01: she cares for the client today. */
const cares: May = (row, me, facts) =>
  facts
    .rows('Assignment')
    .some(
      one =>
        one.client === (row.client ?? row.id) &&
        one.clinician === me.id &&
        String(one.startsOn) <= facts.today &&
        (one.endsOn === null || facts.today < String(one.endsOn)),
    );

/** S73 "CLIN proposes; DEO sends"; C-04: what is restricted only the DPO deals with. */
const proposes: May = (client, me, facts) => {
  if (client.restricted === true || isOpen({ ...client, client: client.id }, me, facts) !== true)
    return false;
  return me.role === 'DATA_ENTRY' || (me.role === 'CLINICIAN' && cares(client, me, facts) === true);
};

const isRestricted = (row: Row, facts: Facts) => clientOf(row, facts).restricted === true;

/** §6.2 "OnwardReferral / Disclosure": DPO R A, DEO C R U s, CLIN C R o, AUD R m. */
export const Disclosure: Expectation = {
  groups: DISCLOSURE,
  reads: (me, facts) => [
    whole(DISCLOSURE, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows,
  creates: proposes,
  inside: ['client', 'Client'],
  updates: (row, me, facts) => row.status === 'PROPOSED' && by('DATA_ENTRY')(row, me, facts) === true,
  events: {
    approve: by('DPO'),
    refuse: by('DPO'),
    reviewEmergency: by('DPO'),
    send: (row, me, facts) => by(isRestricted(row, facts) ? 'DPO' : 'DATA_ENTRY')(row, me, facts),
    withdraw: (row, me, facts) =>
      by('DATA_ENTRY')(row, me, facts) === true ||
      (row.proposedBy === me.id &&
        by('CLINICIAN')(row, me, facts) === true &&
        cares(row, me, facts) === true),
  },
};

/** Art 19, read with the disclosure. */
export const RecipientNotification: Expectation = {
  groups: NOTIFICATION,
  reads: (me, facts) => [
    whole(NOTIFICATION, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows,
  events: { tell: by('DPO', 'DATA_ENTRY'), excuse: by('DPO') },
};
