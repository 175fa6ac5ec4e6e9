import { Client } from './client.ts';
import { serves } from './client-people.ts';
import { isOwn, role, visibleFields, whole, type Expectation, type May } from './expectation.ts';

/** C-01, C-04, C-05, C-06: whoever meets the client, which is in §6.2 the DPO of what is restricted or opened, DEO and CLIN `o`. */
const meetsClientOf: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return client !== undefined && visibleFields(Client, client, me, facts) !== null;
};

/** §6.2 "CommunicationPreference": DPO R of everybody; C-05 and C-06 bind her too. */
const readsPreferences: May = (row, me, facts) => {
  if (meetsClientOf(row, me, facts) === true) return true;
  const client = facts.one('Client', row.client)!;
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return me.role === 'DPO' && named && !isOwn(client, me, facts);
};

/** DEO all, CLIN `o` of whom she cares for today; never a restricted client's (§2.6). */
const writesFor: May = (row, me, facts) => {
  const client = facts.one('Client', row.client ?? row.id)!;
  return (
    (me.role === 'DATA_ENTRY' || me.role === 'CLINICIAN') &&
    visibleFields(Client, client, me, facts) !== null &&
    serves(client, me, facts)
  );
};

const auditor = (groups: readonly string[]) => ({ rows: () => true, groups });

const PREFERENCE = {
  metadata: 'id version createdAt updatedAt channel category allowed since source',
  person: 'client inquiry recordedBy',
};

export const CommunicationPreference: Expectation = {
  groups: PREFERENCE,
  reads: (me, facts) =>
    me.role === 'AUDITOR'
      ? [auditor(['metadata'])]
      : [whole(PREFERENCE, row => readsPreferences(row, me, facts) === true)],
  follows: () => false,
};

const INQUIRY = {
  metadata: 'id version createdAt updatedAt askedAt source preferences',
  person: 'client recordedBy',
};

export const PreferenceInquiry: Expectation = {
  groups: INQUIRY,
  reads: (me, facts) =>
    me.role === 'AUDITOR'
      ? [auditor(['metadata'])]
      : [whole(INQUIRY, row => readsPreferences(row, me, facts) === true)],
  follows: () => false,
};

const LINK = {
  metadata:
    'id version createdAt updatedAt status opens expiresAt mailed lastUsedAt revokedAt availableActions',
  person: 'client madeBy revokedBy',
};

/** Opens preferences, and is read and written as they are. */
export const PreferenceLink: Expectation = {
  groups: LINK,
  reads: (me, facts) =>
    me.role === 'AUDITOR'
      ? [auditor(['metadata'])]
      : [whole(LINK, row => readsPreferences(row, me, facts) === true)],
  follows: () => false,
  events: { revoke: writesFor },
};

const SUPPRESSION = { all: 'id version createdAt updatedAt channel since' };

/** S103, RR-CON-MKT: kept without a person; DPO and AUD see that there are some. */
export const MarketingSuppression: Expectation = {
  groups: SUPPRESSION,
  reads: (me, facts) => [whole(SUPPRESSION, row => role('DPO', 'AUDITOR')(row, me, facts) === true)],
  follows: () => false,
};

const LOG = {
  metadata: 'id version createdAt updatedAt channel direction at category clinical recordingNoticeGiven',
  person: 'client staff',
  content: 'summary body recordingRef',
};

/** §6.4: "sees an item only when attached to an open case (or break-glass)". */
const opened: May = (row, me, facts) =>
  facts
    .rows('BreakGlassGrant')
    .some(
      grant => grant.client === row.client && grant.user === me.id && (grant.expiresAt as Date) > facts.now,
    );

/** S45, C-02: "content of clinical messages is clinician-only, DEO sees metadata". */
const readsContent: May = (row, me, facts) =>
  row.clinical === false || me.role === 'CLINICIAN' || opened(row, me, facts);

export const CommunicationLog: Expectation = {
  groups: LOG,
  reads: (me, facts) =>
    me.role === 'AUDITOR'
      ? [auditor(['metadata'])]
      : [
          { rows: row => meetsClientOf(row, me, facts) === true, groups: ['metadata', 'person'] },
          {
            rows: row => meetsClientOf(row, me, facts) === true && readsContent(row, me, facts) === true,
            groups: ['content'],
          },
        ],
  follows: () => false,
  creates: writesFor,
  inside: ['client', 'Client'],
};
