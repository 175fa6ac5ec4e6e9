import { addWorkingDays, ageOn, birthday, type CivilDate } from './calendar.ts';

/** Ages of §2.14: of full age, presumed competent, and from which on a child is assessed. */
const ADULT = 18;
const PRESUMED = 16;
const ASSESSED = 12;

/** Working days within which the person is asked for her own consents; our own target, the law names none. */
const REASK_WITHIN = 10;

/** Who decides about a person's data (§2.14). */
export type Competence =
  'ADULT' | 'PRESUMED' | 'FOUND_COMPETENT' | 'FOUND_NOT_COMPETENT' | 'TO_ASSESS' | 'NORMALLY_NOT';

/** What a clinician found on a day (Gillick). */
export interface Finding {
  on: CivilDate;
  competent: boolean;
}

/** Whether a person decides herself: by age, below 16 by the latest finding of the days up to today (§2.14). */
export function competence(
  dateOfBirth: CivilDate,
  findings: readonly Finding[],
  today: CivilDate,
): Competence {
  const age = ageOn(dateOfBirth, today);
  if (age >= ADULT) return 'ADULT';
  if (age >= PRESUMED) return 'PRESUMED';
  const latest = latestOf(findings, today);
  if (latest) return latest.competent ? 'FOUND_COMPETENT' : 'FOUND_NOT_COMPETENT';
  return age >= ASSESSED ? 'TO_ASSESS' : 'NORMALLY_NOT';
}

/** Since when a parent decides no more, and why: the child is 18, or was found competent; null while she does (§2.14). */
export function parentalAuthorityEnd(
  dateOfBirth: CivilDate,
  findings: readonly Finding[],
  today: CivilDate,
): { on: CivilDate; reason: 'TURNED_18' | 'FOUND_COMPETENT' } | null {
  const found = latestOf(findings, today);
  if (found?.competent) return { on: found.on, reason: 'FOUND_COMPETENT' };
  const majority = birthday(dateOfBirth, ADULT);
  return majority <= today ? { on: majority, reason: 'TURNED_18' } : null;
}

/** By when the person is asked for her own consents. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function reaskDue(noticed: CivilDate): CivilDate {
  return addWorkingDays(noticed, REASK_WITHIN);
}

/** The first day on which nobody is assessed any more: competence is presumed from then on (§2.14). */
export function presumedFrom(dateOfBirth: CivilDate): CivilDate {
  return birthday(dateOfBirth, PRESUMED);
}

/** Of one day the last that is listed counts. */
function latestOf(findings: readonly Finding[], today: CivilDate): Finding | undefined {
  return findings
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
}
