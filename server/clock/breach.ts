import { Temporal } from 'temporal-polyfill';
import type { ErrorCode } from '../../schema/errors.ts';
import { instant } from './calendar.ts';
import type { Urgency } from './urgency.ts';

/** An instant as ISO 8601 text with an offset. */
export type InstantText = string;

/** What moves the clock of a personal data breach. */
export interface BreachTimes {
  readonly awareAt: InstantText;
  /** When the Commissioner was notified. */
  readonly notifiedAt?: InstantText | null;
  readonly delayReason?: string | null;
}

/** The instants of a breach; hours never roll and weekends count (§0.5 T8). */
export interface BreachClock {
  readonly triageByUtc: InstantText;
  readonly amberFromUtc: InstantText;
  readonly redFromUtc: InstantText;
  readonly notifyByUtc: InstantText;
  /** The same instant on a London clock, with its offset. */
  readonly notifyByLondon: InstantText;
  /** Null while the Commissioner is not notified. */
  readonly onTime: boolean | null;
  readonly error: Extract<ErrorCode, 'DELAY_REASON_REQUIRED'> | null;
}

const HOURS = { triage: 24, amber: 48, red: 60, notify: 72 } as const;

/**
 * The 72 hours of a breach in absolute time (UK GDPR Art 33(1), §2.17; timers §4.5). A late notice without a reason is
 * `DELAY_REASON_REQUIRED`. Throws `INVALID_INPUT` for an instant without an offset.
 */
export function breachClock(times: BreachTimes): BreachClock {
  const aware = instant(times.awareAt);
  const notifyBy = aware.add({ hours: HOURS.notify });
  const notified = times.notifiedAt ? instant(times.notifiedAt) : null;
  const onTime = notified && Temporal.Instant.compare(notified, notifyBy) <= 0;
  return {
    triageByUtc: text(aware.add({ hours: HOURS.triage }), 'UTC'),
    amberFromUtc: text(aware.add({ hours: HOURS.amber }), 'UTC'),
    redFromUtc: text(aware.add({ hours: HOURS.red }), 'UTC'),
    notifyByUtc: text(notifyBy, 'UTC'),
    notifyByLondon: text(notifyBy, 'Europe/London'),
    onTime,
    error: onTime === false && !times.delayReason?.trim() ? 'DELAY_REASON_REQUIRED' : null,
  };
}

/** Amber from 48 hours after awareness, red from 60 (§4.5, M22). */
export function breachUrgency(awareAt: InstantText, now: InstantText): Urgency {
  const hours = instant(awareAt).until(instant(now)).total('hours');
  return hours >= HOURS.red ? 'RED' : hours >= HOURS.amber ? 'AMBER' : 'NONE';
}

function text(at: Temporal.Instant, zone: 'UTC' | 'Europe/London'): InstantText {
  return at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' });
}
