import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TAKEN } from '../client/client.hooks.ts';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline, deadline, soonest } from '../crud/deadline.ts';
import { given } from '../crud/given.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { editsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { AgencyConsentLiaison } from './agency-liaison.entity.ts';
import { art14DueOf } from './art14-due.ts';
import { ConsentTab } from './consent-tab.entity.ts';
import { isOver, Referral, ReferralFields } from './referral.entity.ts';
import { referralWorkflow } from './referral.workflow.ts';

/** Referrals are registered whole, and corrected afterwards. */
@Resolver(() => Referral)
export class ReferralResolver extends withChildren(
  Referral,
  {
    consentTabs: {
      of: ConsentTab,
      by: 'referral',
      about: 'The ticks of its consent tab, newest first (S6).',
    },
    liaisons: {
      of: AgencyConsentLiaison,
      by: 'referral',
      about: 'The liaison with the agency that referred (S5).',
    },
  },
  editsOf<Referral>(Referral, ReferralFields, 'referrals', {
    updating: async (context, em, record, input) => {
      notInFuture({ firstContactOn: input.firstContactOn }, context.app.clock.today());
      await idIsFree(context, em, record, input.careRecordId);
      record.art14DueOn = art14DueOf({ ...record, ...given(input) } as Referral);
    },
  }),
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'What is due first: the questions (M7), the review of a refusal (S6), the notice (Art 14).',
  })
  deadline(@Root() record: Referral, @Ctx() context: Context): Deadline | null {
    const today = context.app.clock.today();
    const due = (kind: string, day: string | null) => (day ? deadline(kind, day, today) : null);
    const { questionsDueOn, questionsAnsweredOn, underReview, reviewDueOn, art14DueOn } = record;
    const isTold = record.art14GivenAt || record.art14Exception;
    return soonest([
      isOver(record) || questionsAnsweredOn ? null : due('CONSENT_QUESTIONS', questionsDueOn),
      underReview ? due('REFUSAL_REVIEW', reviewDueOn) : null,
      isTold ? null : due('ART14', art14DueOn),
    ]);
  }
}

/** Unscoped: two referrals never share an id, seen or unseen. */
async function idIsFree(
  context: Context,
  em: SqlEntityManager,
  { id }: Referral,
  careRecordId: string | null | undefined,
): Promise<void> {
  if (!careRecordId) return;
  const others = { careRecordId, id: { $ne: id } };
  const isTaken = await context.beyondReach(em, () => em.count(Referral, others, { filters: false }));
  if (isTaken > 0) refuseField('careRecordId', TAKEN);
}

/** Accepting, deciding on refusals, care and its end; one mutation each. */
@Resolver(() => Referral)
export class ReferralEvents extends eventsOf(referralWorkflow) {}
