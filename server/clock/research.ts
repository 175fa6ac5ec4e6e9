import { addDays, birthday, earliest, type CivilDate } from './calendar.ts';

const HOUR = 3_600_000;
/** The age from which no parent answers for a client (§2.14). */
const ADULT = 18;

/** Until when a person considers: so many hours from when she was given the information; hours never roll (§0.5 T8, S50). */
export function considersUntil(given: Date, hours: number): Date {
  return new Date(given.getTime() + hours * HOUR);
}

/** The last day on which a consent to a study counts: the study's last one; of what a parent agreed to, the day before the 18th birthday (§2.14). */
export function researchConsentUntil(
  studyEnds: CivilDate,
  { dateOfBirth, byParent }: { dateOfBirth: CivilDate; byParent: boolean },
): CivilDate {
  return byParent ? earliest(studyEnds, addDays(birthday(dateOfBirth, ADULT), -1))! : studyEnds;
}
