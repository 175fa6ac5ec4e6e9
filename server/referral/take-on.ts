import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../client/client.entity.ts';
import { questionsDue } from '../clock/referral.ts';
import type { Context } from '../context.ts';
import { create } from '../crud/write.ts';
import { ConsentTab } from './consent-tab.entity.ts';
import { askWhatIsOpen, receive } from './receive.ts';
import { isOver, type Referral } from './referral.entity.ts';
import { ReferralStatus as S } from './referral.vocabulary.ts';
import { settleReferral, type Moment } from './settle-consent.ts';
import { runs } from './take-on.checks.ts';
import type { TakeOnReferralFields } from './take-on.fields.ts';
import { ticked } from './ticked.ts';

/**
 * Registers a referral that another system has had until now, as far as it came there; `standingProblems` and
 * `standingRefused` found nothing wrong. One that was never decided on is dealt with as one that is registered here.
 * Of one that was accepted the open questions are due within days (M7). Does not flush.
 */
export async function takeOnReferral(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  { dcrsRef, tickedAt, ...told }: TakeOnReferralFields,
  moment: Moment,
): Promise<void> {
  const { acceptedAt, activatedAt, dischargedOn, dischargeReason, notAcceptedReason, ...rest } = told;
  const { art14GivenAt, art14Method, art14NoticeVersion, ...source } = rest;
  const steps = { acceptedAt, activatedAt, dischargedOn, dischargeReason, notAcceptedReason };
  const notice = { art14GivenAt, art14Method, art14NoticeVersion };
  const status = statusOf(told);
  const referral = await receive(context, em, client, source, {
    ...steps,
    ...notice,
    ...(status && { status }),
  });
  if (!status) return askWhatIsOpen(em, referral, moment);
  if (isOver(referral)) return;
  await settleReferral(em, referral, moment);
  if (!referral.questionsAnsweredOn) referral.questionsDueOn = questionsDue(moment.today);
  if (runs(told)) await tick(context, em, referral, { dcrsRef: dcrsRef!, tickedAt: tickedAt! });
}

function statusOf(told: Partial<TakeOnReferralFields>): S | null {
  if (told.notAcceptedReason) return S.NOT_ACCEPTED;
  if (told.dischargedOn) return S.DISCHARGED;
  if (runs(told)) return S.ACTIVE;
  return told.acceptedAt ? S.ACCEPTED : null;
}

/** Both answers are yes, so sharing is ticked, too. */
async function tick(
  context: Context,
  em: SqlEntityManager,
  referral: Referral,
  { dcrsRef, tickedAt }: { dcrsRef: string; tickedAt: Date },
): Promise<void> {
  const tickedBy = context.signedIn().id;
  const written = { referral: referral.id, dcrsRef };
  await create(context, em, ConsentTab, written, ticked(referral, { sharing: true, tickedBy, tickedAt }));
}
