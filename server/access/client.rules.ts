import type { RoleRules } from './abilities.ts';
import type { Viewer } from './viewer.ts';

/** The policy's sensitive items, age with the date of birth (S27, X4). */
const SENSITIVE_ITEMS = ['dateOfBirth', 'ethnicity', 'gender', 'employmentStatus', 'accessibilityNeeds'];

/** How a person is reached: what a clinician corrects of the rest (§6.2 "U o(contact)"). */
const CONTACT = ['preferredName', 'preferredChannel', 'unsafeChannels'];

/** Who somebody is: what an officer corrects of it while a case brings the record (§6.2 "U c"). */
const IDENTITY = ['title', 'givenName', 'familyName', 'nhsNumber', 'dateOfDeath'];

/** What belongs to a client and is read by the same rules. */
export const CLIENT_PARTS = ['Assignment', 'ContactDetail'];

/** What is done to a contact detail (S44). */
const CONTACT_EVENTS = ['update', 'verify', 'markReturned', 'giveUp'];

/** Rows that are not closed to the viewer, restricted ones or the others: not sensitive, or naming her (C-04, C-05). Of closed ones she reads a notice by their address. */
export function open(viewer: Viewer, restricted: boolean, rows: object): object[] {
  return [
    { ...rows, restricted, sensitive: false },
    { ...rows, restricted, namedUsers: viewer.id },
  ];
}

/** What was merged into another record is closed: it is read there (server/client-merge). */
const UNMERGED = { mergedInto: null };

/** Nobody opens her own record or a relative's, whatever else she may (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) => {
  notOf(
    rules,
    viewer,
    ['read', 'history', 'notice', 'lift', 'review', ...CONTACT_EVENTS],
    ['Client', 'Restriction', 'BreakGlassGrant', ...CLIENT_PARTS],
  );
};

/** Takes what was allowed away of what is about the viewer herself or a relative (C-06). */
export function notOf(
  { cannot: forbid }: Parameters<RoleRules>[0],
  { personId }: Viewer,
  actions: string[],
  subjects: string[],
): void {
  forbid(actions, subjects, { barred: personId });
}

/** Registers and corrects everybody's administrative data; the sensitive items one record at a time (§6.2, C-07). */
export const clientsOfDataEntry: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('create', ['Client', ...CLIENT_PARTS]);
  allow('import', ['Client', 'Assignment']);
  allow('notice', 'Client');
  for (const rows of open(viewer, false, UNMERGED)) allow(['read', 'history', 'update'], 'Client', rows);
  for (const rows of open(viewer, false, {})) {
    allow('read', CLIENT_PARTS, rows);
    allow('update', 'Assignment', rows);
    allow(CONTACT_EVENTS, 'ContactDetail', rows);
  }
  neverOwn(rules, viewer);
};

/** Her caseload of today; what she supervises or has just handed over she reads (C-01). */
export const clientsOfClinician: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  const { own, read } = viewer.caseload;
  allow('browse', 'Client');
  allow('notice', 'Client', { id: { $in: [...read] } });
  for (const rows of open(viewer, false, { id: { $in: [...read] } }))
    allow(['read', 'history'], 'Client', rows);
  for (const rows of open(viewer, false, { client: { $in: [...read] } })) allow('read', CLIENT_PARTS, rows);
  const fields = [...SENSITIVE_ITEMS, ...CONTACT];
  for (const rows of open(viewer, false, { id: { $in: [...own] } })) allow('update', 'Client', fields, rows);
  for (const rows of open(viewer, false, { client: { $in: [...own] } }))
    allow(['create', ...CONTACT_EVENTS], 'ContactDetail', rows);
  allow('read', 'Supervision', { supervisor: viewer.id });
  allow('read', 'Supervision', { supervisee: viewer.id });
  neverOwn(rules, viewer);
};

/** What of a client an open case opens with her, to the officer who handles it (§6.2 `c`). */
export const CASE_PARTS = [
  ...CLIENT_PARTS,
  'CommunicationLog',
  'EventAttendance',
  'GillickAssessment',
  'PaymentShare',
  'Referral',
  'Representative',
];

/** The rows of those parts; of none that only named people open (C-05). */
export function throughCases(viewer: Viewer): object[] {
  return open(viewer, false, { client: { $in: viewer.caseload.cases.map(({ client }) => client) } });
}

/** Restricts and lifts (§2.6); what is restricted, read only (C-04); anybody else's record while an open case that she handles brings it, and corrects it (§6.2 `c`). */
export const clientsOfDpo: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('notice', 'Client', { restricted: true });
  allow(['read', 'history', 'create', 'lift'], 'Restriction');
  for (const rows of open(viewer, true, UNMERGED)) allow(['read', 'history'], 'Client', rows);
  for (const rows of open(viewer, true, {})) allow('read', CLIENT_PARTS, rows);
  const attached = viewer.caseload.cases.map(({ client }) => client);
  for (const rows of open(viewer, false, { id: { $in: attached }, ...UNMERGED })) {
    allow(['read', 'history'], 'Client', rows);
    allow('update', 'Client', [...IDENTITY, ...CONTACT], rows);
  }
  for (const rows of throughCases(viewer)) {
    allow('read', CLIENT_PARTS, rows);
    allow(['create', ...CONTACT_EVENTS], 'ContactDetail', rows);
  }
  neverOwn(rules, viewer);
};

/** Says who supervises whom, and meets no client (C-03). */
export const supervisionsOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'create', 'update'], 'Supervision');
};
