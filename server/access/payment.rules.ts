import type { RoleRules } from './abilities.ts';
import { notOf, open, throughCases } from './client.rules.ts';

/** That payment data was shared and what for: not whose, with whom, or how much (§6.2 `m`, C-09). */
export const PAYMENT_METADATA = ['id', 'version', 'createdAt', 'updatedAt', 'purpose', 'at', 'reverses'];

/** Nothing of one's own record or a relative's (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) => notOf(rules, viewer, ['read', 'reverse'], ['PaymentShare']);

/** Records what was shared with a bank or payment provider, and takes a mistake back (§6.2 "C R", S72). */
export const paymentsOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', 'PaymentShare');
  for (const rows of open(viewer, false, {})) rules.can(['read', 'reverse'], 'PaymentShare', rows);
  neverOwn(rules, viewer);
};

/** Of whom she meets: restricted, brought by a case, or opened in an emergency (§6.2 `c`, C-04, §6.4). */
export const paymentsOfDpo: RoleRules = (rules, viewer) => {
  for (const rows of [...open(viewer, true, {}), ...throughCases(viewer)])
    rules.can('read', 'PaymentShare', rows);
  const opened = { client: { $in: viewer.caseload.glass.map(({ client }) => client) } };
  rules.can('read', 'PaymentShare', opened);
  neverOwn(rules, viewer);
};
