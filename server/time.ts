import { Temporal } from 'temporal-polyfill';

/** The one clock of the process. Tests move it; production never does (env.ts refuses TEST_NOW there). */
export class Clock {
  private offset = 0;
  /** The last minute that was asked about and its day: a day begins with a minute. */
  private asked = { minute: Number.NaN, day: '' };

  constructor(start?: string) {
    if (start) this.offset = Date.parse(start) - Date.now();
  }

  /** The present instant. */
  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Today's civil date in Europe/London, `YYYY-MM-DD` (§0.5 T1). */
  today(): string {
    const now = this.now().getTime();
    const minute = Math.floor(now / 60_000);
    if (minute !== this.asked.minute) this.asked = { minute, day: londonDay(now) };
    return this.asked.day;
  }

  /** Sets the clock to an instant from which it runs on. */
  set(instant: string): void {
    this.offset = Date.parse(instant) - Date.now();
  }
}

function londonDay(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
}
