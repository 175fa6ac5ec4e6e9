import { Temporal } from 'temporal-polyfill';

/** A civil date as letters print it: `29 December 2026`. */
export function longDate(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
