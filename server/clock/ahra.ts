import { addDays, type CivilDate } from './calendar.ts';

/** More information asked of an applicant for a deceased person's record. */
export interface AhraInformation {
  readonly requestedOn: CivilDate;
  readonly receivedOn: CivilDate | null;
}

/**
 * Last day to give access to a deceased person's record (Access to Health Records Act 1990 s.3, §2.19): 21 days if all of
 * it was made in the preceding 40 days, else 40, beginning with the application or with information asked for within 14
 * days. Null while that is awaited. No rolling.
 */
export function ahraDue(
  applied: CivilDate,
  allRecordWithin40Days: boolean,
  information: AhraInformation | null = null,
): CivilDate | null {
  const restarts = information !== null && information.requestedOn <= addDays(applied, 14);
  const start = restarts ? information.receivedOn : applied;
  return start && addDays(start, (allRecordWithin40Days ? 21 : 40) - 1);
}
