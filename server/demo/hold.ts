import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { accessOf } from '../complaint/case-access.columns.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { HoldReason, HoldScope, HoldStatus, LegalHold } from '../hold/hold.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** A claim that keeps one complaint, and an inquiry whose recordings wait for the manager to let them go. Flushes. */
export async function seedHolds(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  const claim = await em.findOneOrFail(ComplaintCase, { title: 'Notes were left on the reception desk' });
  const recordings = await em.findOneOrFail(RetentionRule, { code: 'RR-AUD-CLIN' });
  em.persist(
    em.create(LegalHold, {
      ...accessOf(claim),
      subject: ComplaintCase.name,
      recordId: claim.id,
      recordReference: claim.reference,
      reason: HoldReason.LITIGATION,
      ground: 'A letter before claim came from solicitors; our insurer asks to keep everything.',
      placedAt: ago(30),
      placedBy: people.dpo.id,
      reviewAt: addDays(clock.today(), 24),
    } as never),
  );
  em.persist(
    em.create(LegalHold, {
      scope: HoldScope.RECORD_TYPE,
      subject: RetentionRule.name,
      recordId: recordings.id,
      recordReference: recordings.code,
      reason: HoldReason.PUBLIC_INQUIRY,
      ground: 'The inquiry into remote therapy asked every provider in the region to keep its recordings.',
      placedAt: ago(150),
      placedBy: people.dpo2.id,
      reviewAt: addDays(clock.today(), 30),
      status: HoldStatus.RELEASE_PROPOSED,
      releaseReason: 'The inquiry has reported and released the providers in writing.',
      releaseProposer: people.dpo2.id,
    } as never),
  );
  await em.flush();
}
