/** A month as `YYYY-MM`. */
export type Month = string;

/** The month of a civil date. */
export function monthOf(date: string): Month {
  return date.slice(0, 7);
}

/** The month `by` months away. */
export function shifted(month: Month, by: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The month's days as civil dates, after as many blanks as put the first under its weekday (Monday first). */
export function monthDays(month: Month): (string | null)[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const blanks = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const days = Array.from({ length }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
  return [...Array<null>(blanks).fill(null), ...days];
}
