import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import type { Clock } from '../time.ts';
import { alertsOf } from './agreement-alerts.ts';
import { endAgreement } from './agreement-ending.ts';
import { markParts } from './agreement-parts.ts';
import { AgreementStatus as S, SharingAgreement } from './sharing-agreement.entity.ts';

const REVIEW_OPENS_DAYS_BEFORE = 60;

/** States that time moves, or in which something may become overdue. */
const MOVED_BY_TIME = [S.ACTIVE, S.UNDER_REVIEW, S.SUSPENDED, S.TERMINATED, S.EXPIRED];
const RUNNING: readonly S[] = [S.ACTIVE, S.UNDER_REVIEW, S.SUSPENDED];

/**
 * The events of time of the sharing agreements (§4.3 SYS): a review opens 60 days before its day, an agreement expires
 * after its last day, what is overdue alerts. Safe to run twice; answers how many records it changed.
 */
export async function sharingAgreementTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  let changed = 0;
  for (const record of await em.find(SharingAgreement, { status: { $in: MOVED_BY_TIME } })) {
    const before = record.status;
    await move(em, record, today);
    if (record.status !== before) await markParts(em, record.id, record.status);
    const alerted = await raiseAlerts(em, record, today);
    if (record.status !== before || alerted) changed++;
  }
  await em.flush();
  return changed;
}

async function move(em: SqlEntityManager, record: SharingAgreement, today: string): Promise<void> {
  if (RUNNING.includes(record.status) && record.endsOn && record.endsOn < today) {
    record.status = S.EXPIRED;
    await endAgreement(em, record, record.endsOn);
  } else if (
    record.status === S.ACTIVE &&
    record.nextReviewAt &&
    addDays(record.nextReviewAt, -REVIEW_OPENS_DAYS_BEFORE) <= today
  ) {
    record.status = S.UNDER_REVIEW;
  }
}

async function raiseAlerts(em: SqlEntityManager, record: SharingAgreement, today: string): Promise<boolean> {
  const alerts = await alertsOf({ em, record, today });
  if (alerts.join() === record.alerts.join()) return false;
  record.alerts = alerts;
  return true;
}
