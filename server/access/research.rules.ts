import type { RoleRules } from './abilities.ts';
import { notOf, open } from './client.rules.ts';

const REQUEST = 'ResearchConsentRequest';
/** Told, answered, taken back (§4.11). */
const ASKING = ['giveInformation', 'grant', 'refuse', 'withdraw'];
/** Studies for which people are or were asked: what those who ask need to know of them. */
const ASKED_FOR = { status: { $in: ['OPEN', 'CLOSED'] } };

/** Ids, dates and states of a study (§6.2 `m`). */
export const STUDY_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'status',
  'ethicsReference',
  'ethicsOn',
  'endsOn',
  'considerHours',
  'sheetEdition',
  'sheetSince',
  'author',
  'proposedBy',
  'proposedAt',
  'approvedBy',
  'approvedAt',
  'closedOn',
  'deadline',
];

/** What is known of a request without whose it is, and without a narrative (§6.2 `m`, C-09). */
export const RESEARCH_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'study',
  'status',
  'raisedByPerson',
  'askedBy',
  'sheetEdition',
  'givenAt',
  'givenBy',
  'considerUntil',
  'explicit',
  'how',
  'writtenEvidence',
  'giverKind',
  'answeredAt',
  'recordedAt',
  'takenBy',
  'countsUntil',
  'valid',
  'withdrawnAt',
  'withdrawalSaidAt',
  'withdrawnHow',
  'withdrawnBy',
];

/** Nothing of one's own record or a relative's (C-06, SD-11). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) =>
  notOf(rules, viewer, ['read', 'history', 'follow', ...ASKING], [REQUEST]);

/** Writes studies and proposes them, and their sheets; reads what was answered, and takes a withdrawal (S49). */
export const researchOfDpo: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow(['read', 'follow', 'create', 'propose', 'proposeSheet', 'close'], 'ResearchStudy');
  allow(['update', 'reject'], 'ResearchStudy', { status: 'DRAFT' });
  // Letters and scans name the client: hers where she meets the client, who is restricted.
  for (const rows of open(viewer, true, {})) allow('follow', REQUEST, rows);
  for (const restricted of [false, true])
    for (const rows of open(viewer, restricted, {})) allow(['read', 'history', 'withdraw'], REQUEST, rows);
  neverOwn(rules, viewer);
};

/** Asks people, and records what they say (S49 "CLIN/DEO obtains"). */
export const researchOfDataEntry: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', 'ResearchStudy', ASKED_FOR);
  allow('create', REQUEST);
  for (const rows of open(viewer, false, {})) allow(['read', 'history', 'follow', ...ASKING], REQUEST, rows);
  neverOwn(rules, viewer);
};

/** Asks her own clients; a withdrawal is taken by whoever is told of it (§4.6 "anyone may log"). */
export const researchOfClinician: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  const { own, read, glass } = viewer.caseload;
  allow('read', 'ResearchStudy', ASKED_FOR);
  for (const rows of open(viewer, false, { client: { $in: [...own] } }))
    allow(['create', 'giveInformation', 'grant', 'refuse'], REQUEST, rows);
  for (const rows of open(viewer, false, { client: { $in: [...read] } }))
    allow(['read', 'history', 'follow', 'withdraw'], REQUEST, rows);
  const opened = { client: { $in: glass.map(({ client }) => client) }, restricted: false };
  allow('read', REQUEST, opened);
  neverOwn(rules, viewer);
};

/** The second person of a study and of its sheets; meets nobody who is asked (C-03, §6.2 "A(study)"). */
export const researchOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'approve', 'return', 'approveSheet'], 'ResearchStudy');
  allow('reject', 'ResearchStudy', { status: 'APPROVAL' });
};
