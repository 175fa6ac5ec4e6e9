import { Temporal } from 'temporal-polyfill';

/** The one clock of the process. Tests move it; production never does (env.ts refuses TEST_NOW there). */
export class Clock {
  private offset = 0;

  constructor(start?: string) {
    if (start) this.offset = Date.parse(start) - Date.now();
  }

  /** The present instant. */
  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Today's civil date in Europe/London, `YYYY-MM-DD` (§0.5 T1). */
  today(): string {
    return Temporal.Instant.fromEpochMilliseconds(this.now().getTime())
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate()
      .toString();
  }

  /** Sets the clock to an instant from which it runs on. */
  set(instant: string): void {
    this.offset = Date.parse(instant) - Date.now();
  }
}
