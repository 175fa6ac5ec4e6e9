import { isUUID } from 'class-validator';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { createInputOf } from '../crud/inputs.ts';
import { once } from '../crud/once.ts';
import { refuseField } from '../errors.ts';
import { received } from './receive.ts';
import { WebEnquiry, WebEnquiryFields } from './web-enquiry.entity.ts';

const SubmitEnquiryInput = createInputOf(WebEnquiryFields, 'SubmitEnquiryInput');

@ObjectType({ description: 'What the enquiry form answers: nothing but a random code.' })
class EnquiryReceipt {
  @Field(() => String, { description: 'The person quotes it when she writes or calls again.' }) code!: string;
}

/** The enquiry form's mutation: no session, throttled by address, which is not kept, once per requestId (S8). */
@Resolver()
export class SubmitEnquiryResolver {
  @Mutation(() => EnquiryReceipt, {
    description: 'Takes an enquiry from anybody; always the same answer, a random code.',
  })
  async submitEnquiry(
    @Arg('input', () => SubmitEnquiryInput) input: WebEnquiryFields,
    @Arg('requestId', () => ID) requestId: string,
    @Ctx() context: Context,
  ): Promise<EnquiryReceipt> {
    if (!isUUID(requestId)) refuseField('requestId', 'is not a UUID');
    await context.app.throttle.publicForm(context.http!.req.ip ?? '');
    return context.write('submit', async em => {
      // The visitor, or whoever is signed in on that computer: an enquiry of the public has no account behind it.
      await context.granted(em);
      const id = await once(
        context,
        em,
        'submit WebEnquiry',
        requestId,
        async () => (await received(context.app, em, input)).id,
      );
      const { publicCode } = await em.findOneOrFail(WebEnquiry, { id }, { filters: false });
      return { code: publicCode };
    });
  }
}
