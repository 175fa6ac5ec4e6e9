import type { ResearchConsentStatus, StudyStatus, WrittenEvidence } from '../../schema/generated/graphql.ts';

/** Where a study stands. */
export const STUDY_STATUSES = [
  'DRAFT',
  'APPROVAL',
  'OPEN',
  'CLOSED',
  'REJECTED',
] as const satisfies readonly StudyStatus[];

/** Where a request stands. */
export const REQUEST_STATUSES = [
  'DRAFT',
  'INFO_GIVEN',
  'GRANTED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies readonly ResearchConsentStatus[];

/** What proves a written yes. */
export const EVIDENCE = ['SCAN', 'E_SIGNATURE'] as const satisfies readonly WrittenEvidence[];

/** The lines of a text that lists one thing a line. */
export function linesOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split('\n').filter(Boolean) : [];
}
