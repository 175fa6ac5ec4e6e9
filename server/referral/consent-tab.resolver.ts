import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { hold } from '../crud/lock.ts';
import { writableParent } from '../crud/parent.ts';
import { appendsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import type { ErrorCode } from '../../schema/errors.ts';
import { event, workflow } from '../workflow/workflow.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { answersFor } from './answers.ts';
import { ConsentTab, ConsentTabFields, ConsentTabStatus as S, UntickReason } from './consent-tab.entity.ts';
import { isOver, Referral } from './referral.entity.ts';
import { QuestionAnswer, SharingScope } from './referral.vocabulary.ts';
import { ticked } from './ticked.ts';
import { tabLock } from './untick.ts';

/** The consent tab is ticked by hand, and only on two answers (S6). */
@Resolver(() => ConsentTab)
export class ConsentTabResolver extends appendsOf<ConsentTab>(ConsentTab, ConsentTabFields, 'consentTabs', {
  creating: tick,
}) {}

async function tick(
  context: Context,
  em: SqlEntityManager,
  input: Partial<ConsentTab>,
): Promise<Partial<ConsentTab>> {
  const referral = await writableParent(context, em, Referral, 'referral', input.referral);
  if (isOver(referral)) throw new Refusal('INVALID_TRANSITION', { from: referral.status });
  await hold(em, tabLock(referral.client));
  const sharing = referral.sharingScope === SharingScope.CONSORTIUM;
  await onTwoAnswers(em, referral, context.app.clock.today(), sharing);
  const now = context.app.clock.now();
  await replace(em, referral, sharing, { untickedAt: now, untickedBy: context.signedIn().id });
  return ticked(referral, { sharing, tickedBy: context.signedIn().id, tickedAt: now });
}

/** Q1 and Q2 are yes; where care goes on with us alone Q2 is (S6). */
async function onTwoAnswers(
  em: SqlEntityManager,
  referral: Referral,
  today: string,
  sharing: boolean,
): Promise<void> {
  const { Q1, Q2 } = await answersFor(em, referral, today);
  const missing: ErrorCode[] = [];
  if (sharing ? Q1 !== QuestionAnswer.YES : Q1 === null) missing.push('CONSENT_Q1_MISSING');
  if (Q2 !== QuestionAnswer.YES) missing.push('CONSENT_Q2_MISSING');
  if (missing[0]) throw new Refusal(missing[0], { missing });
}

/** Ticked is ticked; only where another part is agreed to now does a new tick take its place. */
async function replace(
  em: SqlEntityManager,
  { id }: Referral,
  sharing: boolean,
  end: Partial<ConsentTab>,
): Promise<void> {
  const standing = await em.findOne(ConsentTab, { referral: id, status: S.TICKED }, { filters: false });
  if (!standing) return;
  if (standing.sharing === sharing) throw new Refusal('INVALID_TRANSITION', { missing: ['ALREADY_TICKED'] });
  Object.assign(standing, { ...end, status: S.UNTICKED, untickReason: UntickReason.REPLACED });
}

/** A tick set by mistake is taken back; it stays as history. */
const consentTabWorkflow = workflow(ConsentTab, {
  untick: event<ConsentTab, object>({
    about: 'Takes back a tick that was set in error; a withdrawal takes it back by itself (S6).',
    from: [S.TICKED],
    to: S.UNTICKED,
    effect: ({ record, viewer, now }) => {
      const untickReason = UntickReason.TICKED_IN_ERROR;
      Object.assign(record, { untickedAt: now, untickedBy: viewer.id, untickReason });
    },
  }),
});

/** The end of a tick. */
@Resolver(() => ConsentTab)
export class ConsentTabEvents extends eventsOf(consentTabWorkflow) {}
