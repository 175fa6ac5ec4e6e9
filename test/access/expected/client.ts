import { handles } from './case-people.ts';
import { meets, serves } from './client-people.ts';
import {
  anyOf,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Row,
  isClosed,
  isOwn,
} from './expectation.ts';

const CLIENT = {
  // §6.2 "DataSubject identity & contact".
  identity: `id version createdAt updatedAt reference title givenName familyName preferredName nhsNumber careRecordId collectionContext preferredChannel unsafeChannels
    dateOfDeath regime restricted sensitive namedUsers relatedStaff assignments contactDetails consents glassUntil
    representatives gillickAssessments complaints intakes`,
  // §6.2 "Special/sensitive fields", S27.
  items: 'dateOfBirth age competence ethnicity gender employmentStatus accessibilityNeeds',
};

/** §6.4: opened by breaking the glass, until it ends; C-04: what is restricted, to the DPO alone; C-06: never one's own. */
function throughGlass(client: Row, me: Person, facts: Facts): boolean {
  if (client.mergedInto) return false;
  if (isOwn(client, me, facts) || (client.restricted === true && me.role !== 'DPO')) return false;
  return facts
    .rows('BreakGlassGrant')
    .some(row => row.client === client.id && row.user === me.id && (row.expiresAt as Date) > facts.now);
}

const OVER = ['CLOSED', 'WITHDRAWN', 'REROUTED', 'DONE'];

/** §6.2 `c`: "only when attached to an open case they handle"; not what is closed to all but named people (C-05, C-06) or stored only (C-04). */
function throughCase(client: Row, me: Person, facts: Facts): boolean {
  if (me.role !== 'DPO' || client.mergedInto || isClosed(client, me, facts)) return false;
  const open = (row: Row) => row.client === client.id && !OVER.includes(String(row.status));
  const originOf = (intake: Row) =>
    facts.rows('ComplaintCase').find(complaint => complaint.reroutedTo === intake.id);
  return (
    facts.rows('ComplaintCase').some(row => open(row) && handles(row, me, facts)) ||
    facts.rows('Intake').some(row => open(row) && (!originOf(row) || handles(originOf(row)!, me, facts)))
  );
}

const reads: May = (client, me, facts) =>
  throughGlass(client, me, facts) || throughCase(client, me, facts) || meets(client, me, facts) === true;

/** §6.2 "DataSubject identity & contact": DEO C R U, CLIN U o(contact), DPO U c. */
const keepsIdentity: May = (client, me, facts) =>
  me.role === 'DPO'
    ? client.restricted !== true && throughCase(client, me, facts)
    : serves(client, me, facts);

export const Client: Expectation = {
  groups: CLIENT,
  // C-07: "DEO bulk lists omit them".
  leftOutOfLists: me => (me.role === 'CLINICIAN' ? [] : ['items']),
  reads: (me, facts) => [whole(CLIENT, row => reads(row, me, facts) === true)],
  // C-02: what is written on a client has its own resources; the diary alone opens with the record.
  follows: () => false,
  looksBack: reads,
  creates: (_row, me) => me.role === 'DATA_ENTRY',
  updates: keepsIdentity,
};

const ASSIGNMENT = {
  all: 'id version createdAt updatedAt client clinician organisation careRecordId startsOn reason endsOn endReason',
};

const readsClientOf: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return client !== undefined && reads(client, me, facts) === true;
};

/** Administrative data of a client (§6.1 DEO): read with the client, written by the data-entry officer. */
export const Assignment: Expectation = {
  groups: ASSIGNMENT,
  reads: (me, facts) => [whole(ASSIGNMENT, row => readsClientOf(row, me, facts) === true)],
  follows: () => false,
  creates: (_row, me) => me.role === 'DATA_ENTRY',
  inside: ['client', 'Client'],
  updates: (row, me, facts) => me.role === 'DATA_ENTRY' && readsClientOf(row, me, facts) === true,
};

const CONTACT_DETAIL = {
  all: `id version createdAt updatedAt client kind value postcode reportedBy replaces unsafe status startsOn endsOn verifiedHow
    verifiedAt verifiedBy returnedAt deadline availableActions`,
};

const keepsContact: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return client !== undefined && keepsIdentity(client, me, facts) === true;
};

/** S44: contact details with their history, read with the client. */
export const ContactDetail: Expectation = {
  groups: CONTACT_DETAIL,
  reads: (me, facts) => [whole(CONTACT_DETAIL, row => readsClientOf(row, me, facts) === true)],
  follows: () => false,
  creates: (row, me, facts) => me.role === 'DATA_ENTRY' || keepsIdentity(row, me, facts),
  inside: ['client', 'Client'],
  updates: keepsContact,
  events: { verify: keepsContact, markReturned: keepsContact, giveUp: keepsContact },
};

const SUPERVISION = { all: 'id version createdAt updatedAt supervisor supervisee startsOn endsOn' };
const takesPart: May = (row, me) => row.supervisor === me.id || row.supervisee === me.id;

/** §6.2 "User, Role": MGR approves joiners and with them who reads whose caseload; the two know of it. */
export const Supervision: Expectation = {
  groups: SUPERVISION,
  reads: (me, facts) => [
    whole(
      SUPERVISION,
      row => anyOf(takesPart, (_row, who) => who.role === 'MANAGER')(row, me, facts) === true,
    ),
  ],
  follows: () => false,
  creates: (_row, me) => me.role === 'MANAGER',
  updates: (_row, me) => me.role === 'MANAGER',
};

const RESTRICTION = {
  all: `id version createdAt updatedAt reference clientReference client status ground reason startsOn restrictedBy
    liftNoticeSentAt liftedAt liftedBy liftReason availableActions`,
};

/** §2.6, §6.1: the DPO decides on restriction; C-06: never on her own data. */
const decides: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return me.role === 'DPO' && (client === undefined || !isOwn(client, me, facts));
};

export const Restriction: Expectation = {
  groups: RESTRICTION,
  reads: (me, facts) => [whole(RESTRICTION, row => decides(row, me, facts) === true)],
  follows: () => false,
  looksBack: decides,
  creates: (_row, me) => me.role === 'DPO',
  events: { lift: decides },
};
