import type { Designation } from '../../schema/ability.ts';
import { notInPast } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';

/** What is asked for: flags, and until when. */
interface Asked {
  designations?: readonly Designation[];
  designationsUntil?: string | null;
}

/** The last day as it is kept: needed with a designation and not in the past, else INVALID_INPUT; none without one (§6.1). */
export function lastDayOf({ designations = [], designationsUntil }: Asked, today: string): string | null {
  if (designations.length === 0) return null;
  if (!designationsUntil)
    throw new Refusal('INVALID_INPUT', { fields: { designationsUntil: 'is needed with a designation' } });
  notInPast({ designationsUntil }, today);
  return designationsUntil;
}
