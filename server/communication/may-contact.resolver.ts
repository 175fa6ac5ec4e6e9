import { isUUID } from 'class-validator';
import { Arg, Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { noteRead } from '../access-log/client-reads.ts';
import { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import type { Context } from '../context.ts';
import { Instant } from '../crud/scalars.ts';
import { Refusal } from '../errors.ts';
import { CommunicationCategory, ContactReason } from './communication.vocabulary.ts';
import { answerKey, reasonsAgainst } from './contact-decision.ts';
import { contactFacts, currentAnswers } from './may-contact.ts';

registerEnumType(ContactReason, {
  name: 'ContactReason',
  description: 'Why a person may not be reached in a way about something.',
});

@ObjectType({
  description: 'Whether a client may be reached in one way about one matter, and every reason why not.',
})
class ContactVerdict {
  @Field(() => Channel, { description: 'The way.' }) channel!: Channel;
  @Field(() => CommunicationCategory, { description: 'What it is about.' }) category!: CommunicationCategory;
  @Field(() => Boolean, { description: 'Whether we may.' }) allowed!: boolean;
  @Field(() => [ContactReason], { description: 'Why not; none where we may.' }) reasons!: ContactReason[];
  @Field(() => Boolean, { nullable: true, description: 'What the person said last; null where she did not.' })
  answer!: boolean | null;
  @Field(() => Instant, { nullable: true, description: 'When she said so.' }) since!: Date | null;
}

/** "May we…?" about a client whom the viewer meets (S43, S103). */
@Resolver()
export class MayContactResolver {
  @Query(() => [ContactVerdict], {
    description:
      'Whether a client may be reached, by way and matter; NOT_FOUND where the viewer may not read the client.',
  })
  async mayContact(
    @Arg('client', () => ID) id: string,
    @Arg('channel', () => Channel, { nullable: true }) channel: Channel | undefined,
    @Arg('category', () => CommunicationCategory, { nullable: true })
    category: CommunicationCategory | undefined,
    @Ctx() context: Context,
  ): Promise<ContactVerdict[]> {
    context.signedIn();
    const em = await context.reader();
    const client = isUUID(id) ? await em.findOne(Client, { id }) : null;
    if (!client) throw new Refusal('NOT_FOUND');
    noteRead(context.clientReads, { client: id, items: [], fields: ['Client.mayContact'] });
    const answers = await currentAnswers(em, id);
    const facts = await contactFacts(em, client, answers);
    const channels = channel ? [channel] : Object.values(Channel);
    const categories = category ? [category] : Object.values(CommunicationCategory);
    return channels.flatMap(way =>
      categories.map(matter => {
        const reasons = reasonsAgainst(facts, way, matter);
        const said = answers.get(answerKey(way, matter));
        return {
          channel: way,
          category: matter,
          allowed: reasons.length === 0,
          reasons,
          answer: said?.allowed ?? null,
          since: said?.since ?? null,
        };
      }),
    );
  }
}
