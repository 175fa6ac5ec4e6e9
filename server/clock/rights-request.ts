import type { ErrorCode } from '../../schema/errors.ts';
import { ENGLAND_AND_WALES, type Calendar } from './bank-holidays.ts';
import {
  addDays,
  addMonths,
  latest,
  londonDate,
  roll,
  type CivilDate,
  type DateOrInstant,
} from './calendar.ts';
import { excludedDays, isOpen, sortPauses, type ClarificationPause } from './clarification.ts';

/** Rights under UK GDPR Arts 15-22D, all on the clock of Art 12(3); ADM is a request about an automated decision. */
export const RIGHTS_REQUEST_TYPES = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'ADM',
] as const;

/** One of {@link RIGHTS_REQUEST_TYPES}. */
export type RightsRequestType = (typeof RIGHTS_REQUEST_TYPES)[number];

/** What moves the clock of a rights request (§2.1). */
export interface RightsRequestTimes {
  readonly received: DateOrInstant;
  readonly type: RightsRequestType;
  readonly idRequested?: boolean;
  readonly idReceivedOn?: CivilDate | null;
  /** False when the DPO finds that the identity request had no ground: the clock runs from receipt (RR-1). */
  readonly idRequestJustified?: boolean;
  readonly authorityRequested?: boolean;
  readonly authorityReceivedOn?: CivilDate | null;
  readonly pauses?: readonly ClarificationPause[];
  /** An extension: `noticeGivenOn` null means that the notice is known to have been in time (RR-4). */
  readonly extension?: { readonly noticeGivenOn: CivilDate | null } | null;
  /** Today, for the provisional date of a paused request. */
  readonly asOf?: CivilDate;
}

/** The dates of a rights request; a date is null while the law gives none. */
export interface RightsRequestClock {
  readonly regime: 'PRE_DUAA' | 'DUAA';
  readonly relevantDate: CivilDate | null;
  readonly excludedDays: number;
  readonly rawDue: CivilDate | null;
  readonly legalDue: CivilDate | null;
  readonly extensionNoticeBy: CivilDate | null;
  readonly internalTarget: CivilDate | null;
  /** Legal due date of a paused request if the answer came on `asOf`. */
  readonly provisionalDue: CivilDate | null;
  readonly status: 'AWAITING_ID' | 'PAUSED_CLARIFICATION' | null;
  readonly error: Extract<ErrorCode, 'EXTENSION_NOTICE_TOO_LATE' | 'CLARIFICATION_NOT_ALLOWED'> | null;
}

const DUAA_IN_FORCE = '2026-02-05';
const INTERNAL_DAYS = 28;

/**
 * The statutory clock of a rights request (UK GDPR Art 12(3), 12A; §2.1, T11). `error` EXTENSION_NOTICE_TOO_LATE leaves
 * one month, CLARIFICATION_NOT_ALLOWED leaves that pause out. Throws `BANK_HOLIDAY_YEAR_MISSING`, `INVALID_INPUT`.
 */
export function rightsRequestClock(
  times: RightsRequestTimes,
  calendar: Calendar = ENGLAND_AND_WALES,
): RightsRequestClock {
  const receivedDate = londonDate(times.received);
  const relevantDate = relevantDateOf(times, receivedDate);
  const regime = receivedDate < DUAA_IN_FORCE ? 'PRE_DUAA' : 'DUAA';
  const none = {
    regime,
    rawDue: null,
    legalDue: null,
    extensionNoticeBy: null,
    internalTarget: null,
  } as const;
  if (relevantDate === null)
    return {
      ...none,
      relevantDate,
      excludedDays: 0,
      provisionalDue: null,
      status: 'AWAITING_ID',
      error: null,
    };

  const rawAfter = (months: number, excluded: number) => addDays(addMonths(relevantDate, months), excluded);
  const noticeBy = (excluded: number) => roll(rawAfter(1, excluded), calendar);
  const tooLate = (excluded: number) => (times.extension?.noticeGivenOn ?? '') > noticeBy(excluded);
  const months = (excluded: number) => (times.extension && !tooLate(excluded) ? 3 : 1);

  const asked = times.pauses ?? [];
  const { allowed, refused } =
    times.type === 'ACCESS'
      ? sortPauses(asked, receivedDate, earlier => {
          const excluded = excludedDays(relevantDate, earlier);
          return roll(rawAfter(months(excluded), excluded), calendar);
        })
      : { allowed: [], refused: asked.length > 0 };
  const clarification = refused ? 'CLARIFICATION_NOT_ALLOWED' : null;
  const excluded = excludedDays(relevantDate, allowed, times.asOf);

  if (isOpen(allowed)) {
    const provisionalDue = times.asOf ? roll(rawAfter(times.extension ? 3 : 1, excluded), calendar) : null;
    const status = 'PAUSED_CLARIFICATION';
    return { ...none, relevantDate, excludedDays: excluded, provisionalDue, status, error: clarification };
  }
  const rawDue = rawAfter(months(excluded), excluded);
  return {
    regime,
    relevantDate,
    excludedDays: excluded,
    rawDue,
    legalDue: roll(rawDue, calendar),
    extensionNoticeBy: noticeBy(excluded),
    // The cautious count: one day fewer per pause, so that nobody relies on the disputed day.
    internalTarget: addDays(relevantDate, INTERNAL_DAYS + Math.max(0, excluded - allowed.length)),
    provisionalDue: null,
    status: null,
    error: times.extension && tooLate(excluded) ? 'EXTENSION_NOTICE_TOO_LATE' : clarification,
  };
}

/** Latest of receipt, proof of identity and proof of authority (Art 12A(2)); null while one of them is awaited. */
function relevantDateOf(times: RightsRequestTimes, receivedDate: CivilDate): CivilDate | null {
  const idCounts = times.idRequestJustified !== false;
  if (idCounts && times.idRequested && !times.idReceivedOn) return null;
  if (times.authorityRequested && !times.authorityReceivedOn) return null;
  return latest(receivedDate, idCounts ? times.idReceivedOn : null, times.authorityReceivedOn);
}
