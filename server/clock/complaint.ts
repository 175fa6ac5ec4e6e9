import { ENGLAND_AND_WALES, type Calendar } from './bank-holidays.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  earliest,
  latest,
  londonDate,
  roll,
  type CivilDate,
  type DateOrInstant,
} from './calendar.ts';
import { ClockError } from './error.ts';

/** NHS_SERVICE marks a complaint that is also one under the NHS complaints regulations (§2.2 CP-12). */
export const COMPLAINT_TRACKS = ['DATA_PROTECTION', 'NHS_SERVICE'] as const;

/** One of {@link COMPLAINT_TRACKS}. */
export type ComplaintTrack = (typeof COMPLAINT_TRACKS)[number];

/** What moves the clock of a complaint. */
export interface ComplaintTimes {
  readonly received: DateOrInstant;
  readonly track: ComplaintTrack;
  readonly acknowledgedAt?: DateOrInstant | null;
  readonly outcomeSentAt?: DateOrInstant | null;
  /** Last contact with the complainant; receipt until there is one. */
  readonly lastContactAt?: DateOrInstant | null;
  /** The later day that the person agreed to for the NHS response; a day before the six months changes nothing. */
  readonly agreedResponseDue?: CivilDate | null;
}

/** The dates of a complaint. */
export interface ComplaintClock {
  /** Due date of the driving clock before it rolls. */
  readonly rawDue: CivilDate;
  /** The earlier of both clocks: it drives the task. */
  readonly ackDue: CivilDate;
  readonly dataProtectionAckDue: CivilDate;
  readonly nhsAckDue: CivilDate | null;
  /** By when the NHS track is answered; null outside it. */
  readonly nhsResponseDue: CivilDate | null;
  /** Whether DPA 2018 s.164A was in force on receipt; before that the same dates are policy. */
  readonly statutory: boolean;
  readonly ackDate: CivilDate | null;
  /** Null while neither acknowledgement nor outcome was sent. */
  readonly ackOnTime: boolean | null;
  readonly internalAckTarget: CivilDate;
  readonly assignBy: CivilDate;
  readonly nextProgressDue: CivilDate;
  readonly outcomeTarget: CivilDate;
  /** From this day on management is alerted. */
  readonly alertFrom: CivilDate;
}

const S164A_IN_FORCE = '2026-06-19';
const NHS_RESPONSE_MONTHS = 6;

/**
 * The clocks of a complaint (DPA 2018 s.164A, §2.2 CP-2 to CP-5 and CP-12, T11). An outcome sent by the due date counts
 * as the acknowledgement. The six months of the NHS response do not roll: the regulations are not the Act (T7, MEM). Throws `BANK_HOLIDAY_YEAR_MISSING`, and `INVALID_INPUT` for an answer before the receipt.
 */
export function complaintClock(
  times: ComplaintTimes,
  calendar: Calendar = ENGLAND_AND_WALES,
): ComplaintClock {
  const received = londonDate(times.received);
  const threeDays = addWorkingDays(received, 3, calendar);
  const twentyDays = (from: CivilDate) => addWorkingDays(from, 20, calendar);
  const statutoryRaw = addDays(received, 30);
  const dataProtectionAckDue = roll(statutoryRaw, calendar);
  const nhsAckDue = times.track === 'NHS_SERVICE' ? threeDays : null;
  const ackDue = earliest(dataProtectionAckDue, nhsAckDue) ?? dataProtectionAckDue;

  const acknowledged = answerDate(times.acknowledgedAt, received);
  const outcome = answerDate(times.outcomeSentAt, received);
  const ackDate = earliest(acknowledged, outcome !== null && outcome <= ackDue ? outcome : null);
  return {
    rawDue: ackDue === nhsAckDue ? nhsAckDue : statutoryRaw,
    ackDue,
    dataProtectionAckDue,
    nhsAckDue,
    nhsResponseDue: nhsAckDue && latest(addMonths(received, NHS_RESPONSE_MONTHS), times.agreedResponseDue),
    statutory: received >= S164A_IN_FORCE,
    ackDate,
    ackOnTime: ackDate !== null ? ackDate <= ackDue : outcome !== null ? false : null,
    internalAckTarget: threeDays,
    assignBy: threeDays,
    nextProgressDue: twentyDays(times.lastContactAt ? londonDate(times.lastContactAt) : received),
    outcomeTarget: twentyDays(received),
    alertFrom: addMonths(received, 3),
  };
}

function answerDate(at: DateOrInstant | null | undefined, received: CivilDate): CivilDate | null {
  if (!at) return null;
  const date = londonDate(at);
  if (date < received) throw new ClockError('INVALID_INPUT', `${date} is before the receipt on ${received}`);
  return date;
}
