import type { RoleRules } from './abilities.ts';
import { notOf, open } from './client.rules.ts';

/** What is known of an answer without whose it is, and without a narrative (§6.2 `p`, C-09). */
export const CONSENT_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'question',
  'code',
  'kind',
  'answer',
  'explicit',
  'status',
  'standing',
  'valid',
  'latest',
  'how',
  'collectedBy',
  'giverKind',
  'givenAt',
  'recordedAt',
  'takenBy',
  'noticeVersion',
  'raisedByPerson',
  'askAgainFrom',
  'refreshDue',
  'deadline',
  'withdrawnAt',
  'withdrawalSaidAt',
  'withdrawnHow',
  'withdrawnBy',
  'supersededAt',
  'invalidatedAt',
  'invalidatedBy',
  'defect',
];

/** Nothing of one's own record or a relative's (C-06, SD-11). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) =>
  notOf(rules, viewer, ['read', 'history', 'follow', 'withdraw', 'invalidate'], ['ConsentRecord']);

/** Records answers and withdrawals (§6.2). */
export const consentsOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('read', 'ConsentQuestion');
  rules.can(['create', 'import'], 'ConsentRecord');
  for (const rows of open(viewer, false, {}))
    rules.can(['read', 'history', 'follow', 'withdraw'], 'ConsentRecord', rows);
  neverOwn(rules, viewer);
};

/** Asks her own clients; a withdrawal is taken by whoever is told of it (§4.6 "anyone may log"). */
export const consentsOfClinician: RoleRules = (rules, viewer) => {
  const { own, read, glass } = viewer.caseload;
  rules.can('read', 'ConsentQuestion');
  for (const rows of open(viewer, false, { client: { $in: [...own] } }))
    rules.can('create', 'ConsentRecord', rows);
  for (const rows of open(viewer, false, { client: { $in: [...read] } }))
    rules.can(['read', 'history', 'follow', 'withdraw'], 'ConsentRecord', rows);
  rules.can('read', 'ConsentRecord', {
    client: { $in: glass.map(({ client }) => client) },
    restricted: false,
  });
  neverOwn(rules, viewer);
};

/** Writes the questions; reads every answer, takes withdrawals, and finds defects (§6.2, §4.6). */
export const consentsOfDpo: RoleRules = (rules, viewer) => {
  rules.can(['read', 'follow', 'create', 'approve', 'retire'], 'ConsentQuestion');
  rules.can(['update', 'discard'], 'ConsentQuestion', { status: 'DRAFT' });
  // The letter of a withdrawal names the client: hers where she meets the client, who is restricted.
  for (const rows of open(viewer, true, {})) rules.can('follow', 'ConsentRecord', rows);
  for (const restricted of [false, true])
    for (const rows of open(viewer, restricted, {}))
      rules.can(['read', 'history', 'withdraw', 'invalidate'], 'ConsentRecord', rows);
  neverOwn(rules, viewer);
};

/** The second person of a wording; meets no answer (C-03). */
export const consentsOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'approve'], 'ConsentQuestion');
};
