import type { RoleRules } from './abilities.ts';
import { notOf, open } from './client.rules.ts';

/** Nothing of one's own record or a relative's (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) =>
  notOf(rules, viewer, ['read', 'history', 'withdraw'], ['EqualityNotice']);

/** Takes answers, which nobody reads back by person (§6.2), and notices to stop (Sch 1 para 8(5)). */
export const equalityOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', ['EqualityMonitoringRecord', 'EqualityNotice']);
  for (const rows of open(viewer, false, {})) rules.can(['read', 'history'], 'EqualityNotice', rows);
  neverOwn(rules, viewer);
};

/** Takes the answers of her own clients (§6.2, C-01). */
export const equalityOfClinician: RoleRules = ({ can: allow }, viewer) => {
  allow('create', 'EqualityMonitoringRecord', { client: { $in: [...viewer.caseload.own] } });
};

/** Reads answers by pseudonym (§6.2 `p`); takes notices and sees that they are honoured. */
export const equalityOfDpo: RoleRules = (rules, viewer) => {
  rules.can('read', 'EqualityMonitoringRecord');
  rules.can('create', 'EqualityNotice');
  for (const restricted of [true, false])
    for (const rows of open(viewer, restricted, {}))
      rules.can(['read', 'history', 'withdraw'], 'EqualityNotice', rows);
  neverOwn(rules, viewer);
};
