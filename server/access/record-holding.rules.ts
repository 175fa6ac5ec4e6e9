import type { RoleRules } from './abilities.ts';
import { notOf, open } from './client.rules.ts';

const EVENTS = ['digitise', 'passScan', 'failScan', 'destroyOriginal'];

/** Ids, dates and status of what is kept: not whose it is, nor where it lies (§6.2 `m`, C-09). */
export const HOLDING_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'medium',
  'status',
  'registeredOn',
  'coversFrom',
  'coversTo',
  'digitisedAt',
  'qualityCheckedAt',
  'destroyedAfterScanAt',
  'destructionMethod',
];

/** Nothing of one's own record or a relative’s (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) =>
  notOf(rules, viewer, ['read', 'history', 'update', ...EVENTS], ['RecordHolding']);

/** Keeps the register of what is kept (§6.2). */
export const holdingsOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', 'RecordHolding');
  for (const rows of open(viewer, false, {}))
    rules.can(['read', 'history', 'update', ...EVENTS], 'RecordHolding', rows);
  neverOwn(rules, viewer);
};

/** Reads and corrects it; what is restricted she reads alone (§6.2, C-04). */
export const holdingsOfDpo: RoleRules = (rules, viewer) => {
  for (const rows of open(viewer, true, {})) rules.can(['read', 'history'], 'RecordHolding', rows);
  for (const rows of open(viewer, false, {}))
    rules.can(['read', 'history', 'update', ...EVENTS], 'RecordHolding', rows);
  neverOwn(rules, viewer);
};

/** What is kept of her own clients, and of one whom broken glass opens (§6.2 `o`, §6.4). */
export const holdingsOfClinician: RoleRules = (rules, viewer) => {
  const { read, glass } = viewer.caseload;
  for (const rows of open(viewer, false, { client: { $in: [...read] } }))
    rules.can('read', 'RecordHolding', rows);
  rules.can('read', 'RecordHolding', {
    client: { $in: glass.map(({ client }) => client) },
    restricted: false,
  });
  neverOwn(rules, viewer);
};
