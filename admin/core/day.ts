const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

// A civil date in words needs no Intl, which takes a page that is loaded as long as a twentieth of all that is drawn.

/** A civil date `YYYY-MM-DD` as `29 Dec 2026`. */
export function day(civil: string): string {
  const [month, year] = monthName(civil).split(' ') as [string, string];
  return `${Number(civil.slice(8, 10))} ${month.slice(0, 3)} ${year}`;
}

/** The month of a civil date or of `YYYY-MM`, as `December 2026`. */
export function monthName(civil: string): string {
  return `${MONTHS[Number(civil.slice(5, 7)) - 1]} ${civil.slice(0, 4)}`;
}

let clock: Intl.DateTimeFormat | undefined;

/** The day of an instant in London, as `29 Dec 2026`. */
export function dayOf(iso: string): string {
  return instant(iso).slice(0, -6);
}

/** An instant as `12 Nov 2026 14:03`, London's time. */
export function instant(iso: string): string {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  });
  // Without the comma, and September in three letters like its siblings.
  return clock.format(new Date(iso)).replace(',', '').replace('Sept', 'Sep');
}

/** The day in London, `YYYY-MM-DD`: what a date of something that happened today starts with. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}

/** The day after it in London, `YYYY-MM-DD`. */
export function tomorrow(): string {
  return new Date(Date.parse(`${today()}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
