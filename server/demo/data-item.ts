import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, addMonths } from '../clock/calendar.ts';
import { reviewDates } from '../clock/review.ts';
import { DataItemDefinition, DataItemStatus, MinimisationDecision } from '../data-item/data-item.entity.ts';
import { loadDataItems } from '../data-item/load-data-items.ts';
import { MinimisationReview, MinimisationReviewStatus } from '../data-item/minimisation-review.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

/** Reviewed longest ago: it is due again in two weeks. */
const DUE_SOON = 'EventAttendance';

const FINDINGS: Record<string, string> = {
  Client:
    'Everything is needed for care or for the national return. Employment status is asked only where help with work is wanted.',
  EventAttendance: 'The list of an event is needed for safety on the day and to show that guests were told.',
  CommunicationLog: 'The summary is short in most entries. Colleagues were reminded to keep it so.',
};

/** What is collected was reviewed eight months ago; guests of events are not asked any more how to reach them. Flushes. */
export async function seedDataItems(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  await loadDataItems(em, clock);
  const today = clock.today();
  const reviewedBy = people.dpo.id;
  const reviewed = addMonths(today, -8);
  const longAgo = addDays(addMonths(today, -12), 14);
  const dayOf = (record: string) => (record === DUE_SOON ? longAgo : reviewed);
  for (const review of await em.find(MinimisationReview, {})) {
    const reviewedOn = dayOf(review.record);
    Object.assign(review, {
      status: MinimisationReviewStatus.REVIEWED,
      reviewedOn,
      reviewedBy,
      findings: FINDINGS[review.record] ?? 'All of it is needed for the purposes of the notice.',
      nextReviewAt: reviewDates(reviewedOn).nextReviewAt,
    });
  }
  for (const item of await em.find(DataItemDefinition, {})) {
    const reviewedOn = dayOf(item.record);
    Object.assign(item, {
      since: addMonths(today, -14),
      decision: MinimisationDecision.KEEP,
      reason: 'Needed for the purposes of the notice.',
      reviewedOn,
      reviewedBy,
      nextReviewAt: reviewDates(reviewedOn).nextReviewAt,
    });
  }
  await exceptions(em, today, reviewed);
  await em.flush();
}

async function exceptions(em: SqlEntityManager, today: string, reviewed: string): Promise<void> {
  const employment = await em.findOneOrFail(DataItemDefinition, {
    record: 'Client',
    field: 'employmentStatus',
  });
  Object.assign(employment, {
    status: DataItemStatus.OPTIONAL,
    since: reviewed,
    decision: MinimisationDecision.MAKE_OPTIONAL,
    reason: 'Needed only where somebody wants help with work.',
  });
  const contact = await em.findOneOrFail(DataItemDefinition, { record: DUE_SOON, field: 'personContact' });
  Object.assign(contact, {
    status: DataItemStatus.STOPPED,
    since: today,
    decision: MinimisationDecision.STOP_COLLECTING,
    reason:
      'Guests are told at the door and nobody writes to them afterwards, so nobody needs to reach them.',
    reviewedOn: today,
    nextReviewAt: reviewDates(today).nextReviewAt,
  });
}
