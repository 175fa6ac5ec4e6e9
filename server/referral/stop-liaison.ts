import type { Step } from '../workflow/workflow.ts';
import { AgencyConsentLiaison, LiaisonStatus } from './agency-liaison.entity.ts';
import type { Referral } from './referral.entity.ts';

/** Of a referral that is over no agency is chased any more. Unscoped: it stops whoever closes it. Does not flush. */
export async function stopLiaison({ em, record, viewer, now }: Step<Referral, unknown>): Promise<void> {
  const waiting = { referral: record.id, status: { $in: [LiaisonStatus.REQUESTED, LiaisonStatus.NO_REPLY] } };
  for (const liaison of await em.find(AgencyConsentLiaison, waiting, { filters: false }))
    Object.assign(liaison, { status: LiaisonStatus.NOT_REQUIRED, endedAt: now, endedBy: viewer.id });
}
