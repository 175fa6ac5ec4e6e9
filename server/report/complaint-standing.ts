import { ContactKind, OUTBOUND_KINDS } from '../complaint/complaint-contact.entity.ts';
import { latest } from '../clock/calendar.ts';
import type { CaseFacts } from './complaint-facts.ts';

/** States that say of an answered case that somebody looks into it again: it was reopened. */
const IN_HAND: readonly string[] = ['INVESTIGATING', 'AWAITING_INFO', 'DECISION_DRAFTED'];

/** Whether we still owed the person something at the end of that day: an outcome, or the answer to a review. */
export function openOn(facts: CaseFacts, day: string): boolean {
  if (facts.closedOn !== null && facts.closedOn <= day) return false;
  if (facts.outcomeOn === null || facts.outcomeOn > day) return true;
  const inReview = facts.status === 'REVIEW_REQUESTED' && facts.reviewAskedOn! <= day;
  return inReview || IN_HAND.includes(facts.status);
}

/** When the person withdrew or the case was handed over as no complaint of this kind; null where neither happened. */
export function leftOn(facts: CaseFacts): string | null {
  if (facts.status === 'REROUTED') return facts.closedOn;
  if (facts.status !== 'WITHDRAWN') return null;
  // The day on which the person said so, not the one on which it was noted.
  return (
    latest(...facts.contacts.filter(c => c.kind === ContactKind.WITHDRAWN).map(c => c.on)) ?? facts.closedOn
  );
}

/** A progress date that fell due, and when it was met; null where it was not. */
export interface ProgressDuty {
  due: string;
  metOn: string | null;
}

/** Every date on which the person should have heard from us (CP-4). After an outcome nothing is owed until we speak again. */
export function progressDuties(facts: CaseFacts, day: string): ProgressDuty[] {
  const outbound = facts.contacts.filter(contact => OUTBOUND_KINDS.includes(contact.kind));
  const owed = (place: number) => !endsTheMatter(outbound[place - 1]?.kind);
  const answered = outbound.flatMap(({ progressDue, on }, place) =>
    progressDue && owed(place) ? [{ due: progressDue, metOn: on }] : [],
  );
  const pending = openOn(facts, day) && owed(outbound.length);
  return pending ? [...answered, { due: facts.nextProgressDue, metOn: null }] : answered;
}

function endsTheMatter(kind: ContactKind | undefined): boolean {
  return kind === ContactKind.OUTCOME || kind === ContactKind.REVIEW_OUTCOME;
}
