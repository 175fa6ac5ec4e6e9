import { Temporal } from 'temporal-polyfill';

/** An instant as letters and mails print it, in London's time: `29 December 2026, 09:20`. */
export function longMoment(at: Date): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London');
  const day = longDate(local.toPlainDate().toString());
  return `${day}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** A civil date as letters print it: `29 December 2026`. */
export function longDate(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
