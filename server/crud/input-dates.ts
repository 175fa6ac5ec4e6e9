import { Refusal } from '../errors.ts';

type Days = Record<string, string | null | undefined>;

/** Refuses days or instants in the future for what has happened already (Annex C), by field. */
export function notInFuture<T extends string | Date>(
  given: Record<string, T | null | undefined>,
  now: T,
): void {
  refuse(given, moment => moment > now, 'is in the future');
}

/** Refuses days in the past for what is still to come, by field. */
export function notInPast(days: Days, today: string): void {
  refuse(days, day => day < today, 'is in the past');
}

/** Refuses days later than a last one, by field; `reason` says what that one is. */
export function notAfter(days: Days, last: string, reason: string): void {
  refuse(days, day => day > last, reason);
}

function refuse<T>(
  given: Record<string, T | null | undefined>,
  wrong: (moment: T) => boolean,
  reason: string,
): void {
  const found = Object.entries(given).filter(([, moment]) => moment && wrong(moment));
  if (found.length > 0)
    throw new Refusal('INVALID_INPUT', {
      fields: Object.fromEntries(found.map(([field]) => [field, reason])),
    });
}
