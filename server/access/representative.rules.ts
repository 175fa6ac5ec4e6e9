import type { RoleRules } from './abilities.ts';
import { notOf, open, throughCases } from './client.rules.ts';

const PARTS = ['Representative', 'GillickAssessment'];
const EVENTS = ['update', 'end', 'markReasked'];

/** What is known of representatives without meeting anybody (§6.2 `m`, C-09). */
export const REPRESENTATIVE_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'kind',
  'status',
  'startsOn',
  'endsOn',
  'lapseReason',
  'reaskDueOn',
  'reaskedAt',
  'deadline',
  'recordedBy',
  'reaskedBy',
];

/** What was found and when, and nothing clinical (C-02). */
const FINDING = ['id', 'version', 'createdAt', 'updatedAt', 'client', 'on', 'result', 'by'];

/** That somebody was assessed, not who (§6.2 `m`). */
export const GILLICK_METADATA = ['id', 'version', 'createdAt', 'updatedAt', 'on', 'result', 'by'];

const neverOwn: RoleRules = (rules, viewer) => notOf(rules, viewer, ['read', 'create', ...EVENTS], PARTS);

/** Keeps who acts for whom; of an assessment what was found alone. */
export const representativesOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', 'Representative');
  for (const rows of open(viewer, false, {})) {
    rules.can(['read', ...EVENTS], 'Representative', rows);
    rules.can('read', 'GillickAssessment', FINDING, rows);
  }
  neverOwn(rules, viewer);
};

/** Reads of her caseload who acts for whom, and assesses her own clients (§2.14). */
export const representativesOfClinician: RoleRules = (rules, viewer) => {
  const { own, read, glass } = viewer.caseload;
  for (const rows of open(viewer, false, { client: { $in: [...read] } })) rules.can('read', PARTS, rows);
  for (const rows of open(viewer, false, { client: { $in: [...own] } }))
    rules.can('create', 'GillickAssessment', rows);
  const opened = { client: { $in: glass.map(({ client }) => client) }, restricted: false };
  rules.can('read', PARTS, opened);
  neverOwn(rules, viewer);
};

/** What is restricted, what a case brings, or what she opened in an emergency; nothing clinical (C-02, C-04). */
export const representativesOfDpo: RoleRules = (rules, viewer) => {
  const opened: object = { client: { $in: viewer.caseload.glass.map(({ client }) => client) } };
  for (const rows of [...open(viewer, true, {}), ...throughCases(viewer), opened]) {
    rules.can('read', 'Representative', rows);
    rules.can('read', 'GillickAssessment', FINDING, rows);
  }
  neverOwn(rules, viewer);
};
