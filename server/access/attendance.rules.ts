import type { RoleRules } from './abilities.ts';
import { notOf, open, throughCases } from './client.rules.ts';

/** That somebody came to something: not who, nor to what (§6.2 `m`, C-09). */
export const ATTENDANCE_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'kind',
  'heldOn',
  'memberStatus',
  'noticeGivenOn',
];

/** Nothing of one's own record or a relative's (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) =>
  notOf(rules, viewer, ['read', 'history', 'update'], ['EventAttendance']);

/** Keeps the lists of who comes, as she keeps identity and contact (S22, §6.2). */
export const attendancesOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', 'EventAttendance');
  for (const rows of open(viewer, false, {}))
    rules.can(['read', 'history', 'update'], 'EventAttendance', rows);
  neverOwn(rules, viewer);
};

/** Of whom she meets: restricted, brought by a case, or opened in an emergency (§6.2 `c`, C-04, §6.4). */
export const attendancesOfDpo: RoleRules = (rules, viewer) => {
  for (const rows of open(viewer, true, {})) rules.can(['read', 'history'], 'EventAttendance', rows);
  for (const rows of throughCases(viewer)) rules.can('read', 'EventAttendance', rows);
  const opened = { client: { $in: viewer.caseload.glass.map(({ client }) => client) } };
  rules.can('read', 'EventAttendance', opened);
  neverOwn(rules, viewer);
};
