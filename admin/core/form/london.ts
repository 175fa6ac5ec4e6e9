const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as London's `YYYY-MM-DDTHH:mm`. */
export function toLondon(iso: string): string {
  return LONDON.format(new Date(iso)).replace(' ', 'T');
}

/** London's `YYYY-MM-DDTHH:mm` as an instant; in the hour that the clocks repeat, the earlier one (T1). */
export function fromLondon(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const summer = new Date(asUtc - 60 * 60 * 1000);
  const isSummer = toLondon(summer.toISOString()) === local;
  return (isSummer ? summer : new Date(asUtc)).toISOString();
}
