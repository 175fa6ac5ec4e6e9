import type { RoleRules } from './abilities.ts';
import { notOf, open, throughCases } from './client.rules.ts';

/** What is recorded of how a client wants to be reached (S47). */
const PREFERENCES = ['CommunicationPreference', 'PreferenceInquiry', 'PreferenceLink'];

/** What the rules ask of a record; not in the API, and never a reason to say that something was hidden. */
const ASKED_BY_RULES = ['restricted', 'sensitive', 'namedUsers', 'barred'];

/** That there was a communication, without whose and what it said (§6.2 `m`, C-09). */
const LOG_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'channel',
  'direction',
  'at',
  'category',
  'clinical',
  'recordingNoticeGiven',
];

/** The same where the client is met: clinicians alone read what was said about care (S45, C-02). */
const CLINICAL_METADATA = [...ASKED_BY_RULES, ...LOG_METADATA, 'client', 'staff'];

/** What was said. */
const CONTENT = ['summary', 'body', 'recordingRef'];

/** What an auditor reads of the others (§6.2 `m`). */
const METADATA: Record<string, string[]> = {
  CommunicationLog: LOG_METADATA,
  CommunicationPreference: [
    'id',
    'version',
    'createdAt',
    'updatedAt',
    'channel',
    'category',
    'allowed',
    'since',
    'source',
  ],
  PreferenceInquiry: ['id', 'version', 'createdAt', 'updatedAt', 'askedAt', 'source'],
  PreferenceLink: [
    'id',
    'version',
    'createdAt',
    'updatedAt',
    'status',
    'expiresAt',
    'mailed',
    'lastUsedAt',
    'revokedAt',
  ],
};

/** Nothing of one's own record or a relative’s (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) =>
  notOf(rules, viewer, ['read', 'revoke'], [...PREFERENCES, 'CommunicationLog']);

/** Records and reads preferences and communications; of clinical ones that they were (§6.2, C-02). */
export const communicationOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', [...PREFERENCES, 'CommunicationLog']);
  rules.cannot('create', 'CommunicationLog', CONTENT, { clinical: true });
  for (const rows of open(viewer, false, {})) {
    rules.can('read', PREFERENCES, rows);
    rules.can('revoke', 'PreferenceLink', rows);
    rules.can('read', 'CommunicationLog', CLINICAL_METADATA, rows);
    rules.can('read', 'CommunicationLog', { ...rows, clinical: false });
  }
  neverOwn(rules, viewer);
};

/** Her caseload's; what she supervises, has just handed over or opened in an emergency she reads (§6.2 `o`, §6.4). */
export const communicationOfClinician: RoleRules = (rules, viewer) => {
  const { own, read, glass } = viewer.caseload;
  const all = [...PREFERENCES, 'CommunicationLog'];
  for (const rows of open(viewer, false, { client: { $in: [...read] } })) rules.can('read', all, rows);
  for (const rows of open(viewer, false, { client: { $in: [...own] } })) {
    rules.can('create', all, rows);
    rules.can('revoke', 'PreferenceLink', rows);
  }
  rules.can('read', all, { client: { $in: glass.map(({ client }) => client) }, restricted: false });
  neverOwn(rules, viewer);
};

/** Preferences of everybody; communications of whom she meets: restricted, brought by a case, or opened in an emergency (§6.2 `c`, C-04, §6.4). */
export const communicationOfDpo: RoleRules = (rules, viewer) => {
  for (const restricted of [true, false])
    for (const rows of open(viewer, restricted, {})) rules.can('read', PREFERENCES, rows);
  for (const rows of [...open(viewer, true, {}), ...throughCases(viewer)]) {
    rules.can('read', 'CommunicationLog', CLINICAL_METADATA, rows);
    rules.can('read', 'CommunicationLog', { ...rows, clinical: false });
  }
  const opened = { client: { $in: viewer.caseload.glass.map(({ client }) => client) } };
  rules.can('read', [...PREFERENCES, 'CommunicationLog'], opened);
  rules.can('read', 'MarketingSuppression');
  neverOwn(rules, viewer);
};

/** That people were asked, said something and were reached, and nobody's (§6.2 `m`). */
export const communicationOfAuditor: RoleRules = rules => {
  for (const [subject, fields] of Object.entries(METADATA)) rules.can('read', subject, fields);
  rules.can('read', 'MarketingSuppression');
};
