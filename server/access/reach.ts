import { Role } from '../../schema/ability.ts';
import type { Clock } from '../time.ts';
import type { Viewer } from './viewer.ts';

/** What the database's own row rules are told of a transaction: the second wall behind the abilities. */
export interface Reach {
  reach: 'none' | 'all' | 'caseload' | 'restricted' | 'metadata' | 'oversight' | 'system';
  viewer: string;
  person: string;
  today: string;
  /** The instant, ISO 8601. */
  now: string;
  /** Designations that are held today, apart by commas. */
  designations: string;
}

/** No client at all: what a transaction has that nobody told otherwise. */
export const NO_REACH: Reach = {
  reach: 'none',
  viewer: '',
  person: '',
  today: '',
  now: '',
  designations: '',
};

/** Every client: jobs, timers, seeds. */
export const SYSTEM_REACH: Reach = { ...NO_REACH, reach: 'system' };

const KINDS: Partial<Record<Role, Reach['reach']>> = {
  [Role.DATA_ENTRY]: 'all',
  [Role.CLINICIAN]: 'caseload',
  [Role.DPO]: 'restricted',
  [Role.AUDITOR]: 'metadata',
  [Role.MANAGER]: 'oversight',
};

/** How far somebody reaches on a day, whatever the abilities say; administrators reach nobody, managers and auditors what a table lets them know of it (C-03, C-09). */
export function reachOf(viewer: Viewer | null, clock: Pick<Clock, 'now' | 'today'>): Reach {
  if (!viewer || viewer.mustEnrol) return NO_REACH;
  return {
    reach: KINDS[viewer.role] ?? 'none',
    viewer: viewer.id,
    person: viewer.personId,
    today: clock.today(),
    now: clock.now().toISOString(),
    designations: viewer.designations.join(','),
  };
}
