import { Role } from '../../schema/ability.ts';
import type { RoleRules } from './abilities.ts';
import { notOf, open } from './client.rules.ts';

/** Disclosures and whom to tell afterwards; the records of one client (§6.2 "OnwardReferral / Disclosure"). */
const SHARING = ['Disclosure', 'RecipientNotification'];

const EVENTS = ['update', 'approve', 'refuse', 'send', 'withdraw', 'reviewEmergency', 'tell', 'excuse'];

/** Ids, dates, states and kinds of what was shared: not about whom, with whom or what (§6.2 `m`, C-09). */
export const DISCLOSURE_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'kind',
  'status',
  'purpose',
  'permission',
  'emergency',
  'ndoo',
  'method',
  'proposedBy',
  'proposedAt',
  'approvedBy',
  'approvedAt',
  'sentBy',
  'sentAt',
  'closedAt',
  'restrictionException',
  'review',
  'reviewedBy',
  'reviewedAt',
  'deadline',
];

/** The same of who was told afterwards. */
export const NOTIFICATION_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'disclosure',
  'cause',
  'status',
  'dueOn',
  'settledBy',
  'settledAt',
  'method',
  'deadline',
];

/** Nothing of one's own record or a relative's (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) => notOf(rules, viewer, ['read', 'follow', ...EVENTS], SHARING);

/** What broken glass opens (§6.4); what is restricted, to the officer alone. */
const throughGlass: RoleRules = (rules, viewer) => {
  const state = viewer.role === Role.DPO ? {} : { restricted: false };
  const opened: object = { client: { $in: viewer.caseload.glass.map(({ client }) => client) }, ...state };
  rules.can('read', SHARING, opened);
};

/** Proposes, corrects and sends, and tells recipients (S10, S73). */
export const sharingOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', 'Disclosure');
  for (const rows of open(viewer, false, {})) {
    rules.can(['read', 'follow'], SHARING, rows);
    rules.can(['send', 'withdraw'], 'Disclosure', rows);
    rules.can('update', 'Disclosure', { ...rows, status: 'PROPOSED' });
    rules.can('tell', 'RecipientNotification', rows);
  }
  neverOwn(rules, viewer);
};

/** Proposes for her own clients, and takes back what she proposed (S73). */
export const sharingOfClinician: RoleRules = (rules, viewer) => {
  const { own, read } = viewer.caseload;
  for (const rows of open(viewer, false, { client: { $in: [...read] } }))
    rules.can(['read', 'follow'], SHARING, rows);
  for (const rows of open(viewer, false, { client: { $in: [...own] } })) {
    rules.can('create', 'Disclosure', rows);
    rules.can('withdraw', 'Disclosure', { ...rows, proposedBy: viewer.id });
  }
  throughGlass(rules, viewer);
  neverOwn(rules, viewer);
};

/** Approves what does not rest on consent, looks at emergencies, says who cannot be told; of restricted data she is who sends (S10, §2.6, C-04). */
export const sharingOfDpo: RoleRules = (rules, viewer) => {
  for (const restricted of [false, true])
    for (const rows of open(viewer, restricted, {})) {
      rules.can(['read', 'follow'], SHARING, rows);
      rules.can(['approve', 'refuse', 'reviewEmergency'], 'Disclosure', rows);
      rules.can(['tell', 'excuse'], 'RecipientNotification', rows);
      if (restricted) rules.can('send', 'Disclosure', rows);
    }
  throughGlass(rules, viewer);
  neverOwn(rules, viewer);
};
