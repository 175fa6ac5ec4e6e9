const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const INSTANT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** A civil date `YYYY-MM-DD` as `29 Dec 2026`. */
export function day(civil: string): string {
  return tidy(DAY.format(new Date(`${civil.slice(0, 10)}T00:00:00Z`)));
}

/** The day of an instant in London, as `29 Dec 2026`. */
export function dayOf(iso: string): string {
  return instant(iso).slice(0, -6);
}

/** An instant as `12 Nov 2026 14:03`, London's time. */
export function instant(iso: string): string {
  return tidy(INSTANT.format(new Date(iso)));
}

/** The day in London, `YYYY-MM-DD`: what a date of something that happened today starts with. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}

/** The day after it in London, `YYYY-MM-DD`. */
export function tomorrow(): string {
  return new Date(Date.parse(`${today()}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Without the comma, and September in three letters like its siblings. */
function tidy(text: string): string {
  return text.replace(',', '').replace('Sept', 'Sep');
}
