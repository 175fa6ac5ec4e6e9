import { addDays, daysBetween, latest, type CivilDate } from './calendar.ts';
import { ClockError } from './error.ts';

/** A question to the requester about what is wanted: it stops the clock until the answer (UK GDPR Art 12A(5)). */
export interface ClarificationPause {
  readonly askedOn: CivilDate;
  /** Null while the answer is awaited. */
  readonly receivedOn: CivilDate | null;
}

/** Pauses that may count, and whether one was left out because it was not allowed (§2.1 RR-2). */
export interface SortedPauses {
  readonly allowed: readonly ClarificationPause[];
  readonly refused: boolean;
}

/** Whether an answer is still awaited. */
export function isOpen(pauses: readonly ClarificationPause[]): boolean {
  return pauses.some(pause => pause.receivedOn === null);
}

/**
 * Days that do not count: the union of the pauses, asking and receiving day included, after the relevant date (§2.1).
 * An open pause counts up to `asOf`, and not at all without it.
 */
export function excludedDays(
  relevantDate: CivilDate,
  pauses: readonly ClarificationPause[],
  asOf?: CivilDate,
): number {
  let counted = relevantDate;
  let days = 0;
  for (const { askedOn, receivedOn } of inOrder(pauses)) {
    const end = receivedOn ?? asOf;
    const before = latest(counted, addDays(askedOn, -1)) ?? counted;
    if (end === undefined || end <= before) continue;
    days += daysBetween(before, end);
    counted = end;
  }
  return days;
}

/**
 * Keeps the pauses asked between the receipt and the legal due date that the earlier pauses left (RR-2, Annex C);
 * `dueAfter` gives that date. Throws `INVALID_INPUT` for an answer before its question.
 */
export function sortPauses(
  pauses: readonly ClarificationPause[],
  receivedDate: CivilDate,
  dueAfter: (earlier: readonly ClarificationPause[]) => CivilDate,
): SortedPauses {
  const allowed: ClarificationPause[] = [];
  for (const pause of inOrder(pauses)) {
    if (pause.receivedOn !== null && pause.receivedOn < pause.askedOn)
      throw new ClockError('INVALID_INPUT', `answered ${pause.receivedOn} before asked ${pause.askedOn}`);
    const inTime = pause.askedOn >= receivedDate && (isOpen(allowed) || pause.askedOn <= dueAfter(allowed));
    if (inTime) allowed.push(pause);
  }
  return { allowed, refused: allowed.length < pauses.length };
}

function inOrder(pauses: readonly ClarificationPause[]): ClarificationPause[] {
  return [...pauses].sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}
