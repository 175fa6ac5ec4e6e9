/** The parts of a retention rule from which its period is said in words (M23). */
export interface PeriodParts {
  periodKind: string;
  months?: number | null;
  days?: number | null;
  deathMonths?: number | null;
  birthdayAge?: number | null;
  birthdayAgeIf17?: number | null;
  followsNote?: string | null;
}

/** A period in plain English, by itself and not within a sentence, such as "8 years" or "25th birthday, 26th if 17 at the end"; the panel and the public page say the same. */
export function periodInWords(period: PeriodParts): string {
  if (period.periodKind === 'KEEP') return 'Kept for good';
  const parts = [
    ownLength(period),
    birthdays(period),
    period.followsNote ? `as ${period.followsNote}` : null,
  ].filter(part => part !== null);
  const whole = capital(parts.join(' or ')) + choice(period.periodKind, parts.length);
  return period.deathMonths
    ? `${whole}; ${lengthInWords(period.deathMonths)} after death, if that is sooner`
    : whole;
}

/** Months as years where they make whole ones. */
export function lengthInWords(months: number): string {
  return months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
}

/** `1st`, `22nd`, `25th`. */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

function ownLength({ months, days }: PeriodParts): string | null {
  if (months) return lengthInWords(months);
  return days ? counted(days, 'day') : null;
}

function birthdays({ birthdayAge, birthdayAgeIf17 }: PeriodParts): string | null {
  if (!birthdayAge) return null;
  const first = `${ordinal(birthdayAge)} birthday`;
  return birthdayAgeIf17 ? `${first}, ${ordinal(birthdayAgeIf17)} if 17 at the end of treatment` : first;
}

function choice(kind: string, parts: number): string {
  if (parts < 2) return '';
  return kind === 'SOONER_OF' ? ', whichever is sooner' : ', whichever is longer';
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
