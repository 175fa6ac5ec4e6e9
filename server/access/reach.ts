import { Role } from '../../schema/ability.ts';
import type { Viewer } from './viewer.ts';

/** What the database's own row rules are told of a transaction: the second wall behind the abilities. */
export interface Reach {
  kind: 'none' | 'all' | 'caseload' | 'restricted' | 'metadata' | 'system';
  viewer: string;
  person: string;
  today: string;
}

/** No client at all: what a transaction has that nobody told otherwise. */
export const NO_REACH: Reach = { kind: 'none', viewer: '', person: '', today: '' };

/** Every client: jobs, timers, seeds. */
export const SYSTEM_REACH: Reach = { ...NO_REACH, kind: 'system' };

const KINDS: Partial<Record<Role, Reach['kind']>> = {
  [Role.DATA_ENTRY]: 'all',
  [Role.CLINICIAN]: 'caseload',
  [Role.DPO]: 'restricted',
  [Role.AUDITOR]: 'metadata',
};

/** How far somebody reaches on a day, whatever the abilities say; managers and administrators reach nobody, auditors what each table lets them know of it (C-03, C-09). */
export function reachOf(viewer: Viewer | null, today: string): Reach {
  if (!viewer || viewer.mustEnrol) return NO_REACH;
  return { kind: KINDS[viewer.role] ?? 'none', viewer: viewer.id, person: viewer.personId, today };
}
