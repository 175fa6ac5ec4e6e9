import type { SqlEntityManager } from '@mikro-orm/sql';
import { ConsentCode } from '../consent/consent-question.entity.ts';
import type { EndedConsent } from '../consent/withdrawn.ts';
import { hold } from '../crud/lock.ts';
import { ConsentTab, ConsentTabStatus, UntickReason } from './consent-tab.entity.ts';
import { settleReferrals } from './settle-consent.ts';

const REASONS: Partial<Record<ConsentCode, UntickReason>> = {
  [ConsentCode.Q1_CONSORTIUM_SHARING]: UntickReason.Q1_ENDED,
  [ConsentCode.Q2_STORAGE_CARE_REPORTING]: UntickReason.Q2_ENDED,
};

/** Whoever ticks and whoever ends an answer wait for each other, so that no tick outlives its answer. */
export function tabLock(client: string): string {
  return `consent tabs of ${client}`;
}

/** The end of Q1 or Q2 un-ticks the tab of every referral of the client at once, and brings the referrals in line (S6). */
export async function untickTabs(em: SqlEntityManager, { app, record, by }: EndedConsent): Promise<void> {
  const untickReason = REASONS[record.code];
  if (!untickReason) return;
  const now = app.clock.now();
  await hold(em, tabLock(record.client));
  const ticked = { client: record.client, status: ConsentTabStatus.TICKED };
  for (const tab of await em.find(ConsentTab, ticked, { filters: false }))
    Object.assign(tab, { status: ConsentTabStatus.UNTICKED, untickedAt: now, untickedBy: by, untickReason });
  await settleReferrals(em, record.client, { now, today: app.clock.today() });
}
