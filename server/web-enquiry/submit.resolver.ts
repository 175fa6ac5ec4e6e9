import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { createInputOf } from '../crud/inputs.ts';
import { publicSubmission } from '../crud/public-submission.ts';
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
    const code = await publicSubmission(context, WebEnquiry, requestId, em =>
      received(context.app, em, input),
    );
    return { code };
  }
}
