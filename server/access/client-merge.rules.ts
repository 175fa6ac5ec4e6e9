import type { RoleRules } from './abilities.ts';
import { notOf, open } from './client.rules.ts';

/** That records were merged, by whom and when: not whose (§6.2 `m`, C-09). */
export const MERGE_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'status',
  'proposedBy',
  'decidedBy',
  'decidedAt',
];

/** Proposes and decides: whoever corrects clients (§6.2 "DataSubject identity": U). Own or a relative's never (C-06). */
export const mergesOfDataEntry: RoleRules = (rules, viewer) => {
  rules.can('create', 'ClientMerge');
  for (const rows of open(viewer, false, {})) {
    rules.can(['read', 'history', 'approve', 'refuse'], 'ClientMerge', rows);
    rules.can('withdraw', 'ClientMerge', { ...rows, proposedBy: viewer.id });
  }
  notOf(rules, viewer, ['read', 'history', 'approve', 'refuse', 'withdraw'], ['ClientMerge']);
};

/** Reads what waits or was done about a restricted client (C-04). */
export const mergesOfDpo: RoleRules = (rules, viewer) => {
  for (const rows of open(viewer, true, {})) rules.can(['read', 'history'], 'ClientMerge', rows);
  notOf(rules, viewer, ['read', 'history'], ['ClientMerge']);
};
