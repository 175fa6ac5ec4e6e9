import type { ErrorCode } from '../../schema/errors.ts';
import { ENGLAND_AND_WALES, type Calendar } from './bank-holidays.ts';
import {
  addDays,
  addWorkingDays,
  latest,
  londonDate,
  type CivilDate,
  type DateOrInstant,
} from './calendar.ts';
import { ClockError } from './error.ts';

/** Ways in which a notice reaches a person (S43). */
export const NOTICE_CHANNELS = ['EMAIL', 'SMS', 'WEB_CHAT', 'PHONE', 'POST'] as const;

/** One of {@link NOTICE_CHANNELS}. */
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** The dates of a change of use (§4.10). */
export interface ChangeOfUseDates {
  readonly objectionsUntil: CivilDate;
  readonly earliestEffective: CivilDate;
  /** OBJECTION_WINDOW_OPEN when the new use would begin before `earliestEffective` (S59). */
  readonly error: Extract<ErrorCode, 'OBJECTION_WINDOW_OPEN'> | null;
}

/** Shortest time to object, in days (S59). */
export const OBJECTION_DAYS = 30;

/** Day on which a notice counts as delivered: post on the 2nd working day after posting, else the day of sending (§4.10). */
export function deemedDelivered(
  sent: DateOrInstant,
  channel: NoticeChannel,
  calendar: Calendar = ENGLAND_AND_WALES,
): CivilDate {
  const day = londonDate(sent);
  return channel === 'POST' ? addWorkingDays(day, 2, calendar) : day;
}

/**
 * Objection window after the last delivery; it never rolls, being a minimum (§4.10). `effectiveOn` is the planned start.
 * Throws `WINDOW_TOO_SHORT` for fewer than 30 days, `INVALID_INPUT` without a delivery.
 */
export function changeOfUseDates(
  delivered: readonly CivilDate[],
  effectiveOn: CivilDate | null = null,
  objectionDays = OBJECTION_DAYS,
): ChangeOfUseDates {
  const last = latest(...delivered);
  if (last === null) throw new ClockError('INVALID_INPUT', 'nobody was notified yet');
  if (objectionDays < OBJECTION_DAYS)
    throw new ClockError('WINDOW_TOO_SHORT', `${objectionDays} days are fewer than ${OBJECTION_DAYS}`);
  const earliestEffective = addDays(last, objectionDays + 1);
  return {
    objectionsUntil: addDays(last, objectionDays),
    earliestEffective,
    error: effectiveOn !== null && effectiveOn < earliestEffective ? 'OBJECTION_WINDOW_OPEN' : null,
  };
}
