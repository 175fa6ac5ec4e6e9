import { Refusal } from '../errors.ts';

/** Refuses days in the future for what has happened already (Annex C), by field. */
export function notInFuture(days: Record<string, string | null | undefined>, today: string): void {
  const late = Object.entries(days).filter(([, day]) => day && day > today);
  if (late.length > 0)
    refuse(
      late.map(([field]) => field),
      'is in the future',
    );
}

/** Refuses days in the past for what is still to come, by field. */
export function notInPast(days: Record<string, string>, today: string): void {
  const past = Object.entries(days).filter(([, day]) => day < today);
  if (past.length > 0)
    refuse(
      past.map(([field]) => field),
      'is in the past',
    );
}

function refuse(fields: string[], reason: string): never {
  throw new Refusal('INVALID_INPUT', { fields: Object.fromEntries(fields.map(field => [field, reason])) });
}
