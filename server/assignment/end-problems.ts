import type { Assignment } from './assignment.entity.ts';

/** What is wrong of the end of an assignment, by field. */
export function endProblems({ startsOn, endsOn, endReason }: Partial<Assignment>): Record<string, string> {
  if (endsOn && endsOn < startsOn!) return { endsOn: 'is before the first day' };
  if (Boolean(endsOn) !== Boolean(endReason)) return { endReason: 'comes with the end, and not without it' };
  return {};
}
