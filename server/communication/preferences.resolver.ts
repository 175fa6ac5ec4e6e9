import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { clientToWrite } from '../access/client-to-write.ts';
import { may } from '../access/scope.ts';
import { Channel } from '../client/client.vocabulary.ts';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { createInputOf } from '../crud/inputs.ts';
import { once } from '../crud/once.ts';
import { one } from '../crud/read.ts';
import { readsOf } from '../crud/resolver.ts';
import { Refusal, refuseField } from '../errors.ts';
import { CommunicationPreference, PreferenceAnswer } from './communication-preference.entity.ts';
import { CommunicationCategory, PreferenceSource } from './communication.vocabulary.ts';
import { PreferenceInquiry } from './preference-inquiry.entity.ts';
import { recordAnswers, type GivenAnswer } from './record-preferences.ts';

/** Each way for each kind of message. */
const MOST = Object.keys(Channel).length * Object.keys(CommunicationCategory).length;

const PreferenceAnswerInput = createInputOf(PreferenceAnswer, 'PreferenceAnswerInput');

/** What clients said about being reached, with its history. */
@Resolver(() => CommunicationPreference)
export class CommunicationPreferenceResolver extends withChildren(
  PreferenceInquiry,
  {
    preferences: {
      of: CommunicationPreference,
      by: 'inquiry',
      about: 'What was said on the occasion; nothing where the person has no preference.',
    },
  },
  readsOf(CommunicationPreference, 'communicationPreferences'),
) {}

/** When clients were asked how they want to be reached, and what they said. */
@Resolver(() => PreferenceInquiry)
export class PreferenceInquiryResolver extends readsOf(PreferenceInquiry, 'preferenceInquiries') {
  @Mutation(() => PreferenceInquiry, {
    description:
      'Records what a client said about being reached, effective at once; an empty list says that she was asked and has no preference (S47). A no to marketing is an objection, for good (S103). The same requestId records it once.',
  })
  async recordPreferences(
    @Arg('client', () => ID) client: string,
    @Arg('preferences', () => [PreferenceAnswerInput]) preferences: GivenAnswer[],
    @Arg('requestId', () => ID, { nullable: true }) requestId: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const viewer = context.signedIn();
    if (preferences.length > MOST) refuseField('preferences', 'says something twice');
    const id = await context.write('recordPreferences', em =>
      once(context, em, 'recordPreferences', requestId, async () => {
        if (!context.ability.can('create', PreferenceInquiry.name)) throw new Refusal('FORBIDDEN');
        const whole = await clientToWrite(context, em, client);
        const inquiry = await recordAnswers(em, whole, preferences, {
          source: PreferenceSource.STAFF,
          recordedBy: viewer.id,
          at: context.app.clock.now(),
        });
        if (!may(context.ability, 'create', PreferenceInquiry, inquiry)) throw new Refusal('FORBIDDEN');
        return inquiry.id;
      }),
    );
    return one(context, PreferenceInquiry, id, info);
  }
}
