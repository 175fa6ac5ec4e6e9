import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Choice, Flag, Narrative, Text } from '../crud/columns.ts';
import { createInputOf } from '../crud/inputs.ts';
import { publicSubmission } from '../crud/public-submission.ts';
import { LetterFormat } from '../letter/letter.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';
import { ComplaintTheme } from './complaint.fields.ts';
import { submitted, type Submission } from './submit-complaint.ts';

/** What the public form asks (CP-1). */
abstract class SubmissionFields implements Submission {
  @Text({ about: 'What it is about, in one line.', max: 150 })
  title!: string;

  @Narrative({ about: 'What happened.' })
  summary!: string;

  @Choice(ComplaintTheme, 'ComplaintTheme', {
    about: 'What it is mainly about.',
    default: ComplaintTheme.OTHER,
  })
  theme?: ComplaintTheme;

  @Flag({ about: 'Whether it is about our data protection office (M17).', default: false })
  aboutDataProtectionOffice?: boolean;

  @Flag({
    about: 'Whether it is also about care or service that the person had from us (CP-12).',
    default: false,
  })
  aboutService?: boolean;

  @Text({ about: 'Name of the person who complains.' })
  complainantName!: string;

  @Text({
    about: 'E-mail address; with one the receipt is sent at once.',
    optional: true,
    format: 'email',
    max: 254,
  })
  complainantEmail?: string | null;

  @Text({
    about: 'Telephone number.',
    optional: true,
    max: 40,
    matches: [/^[+\d][\d ()-]{5,}$/, 'is not a telephone number'],
  })
  complainantPhone?: string | null;

  @Narrative({ about: 'Postal address.', optional: true, max: 500 })
  complainantAddress?: string | null;

  @Flag({ about: 'Whether it is about their own data.', default: true })
  isDataSubject?: boolean;

  @Text({ about: 'Whose data it is about, where they complain for another.', optional: true })
  dataSubjectName?: string | null;

  @Flag({ about: 'Whether the person is under 18.', default: false })
  isChild?: boolean;

  @Choice(LetterFormat, 'LetterFormat', {
    about: 'The form in which they want our letters.',
    default: LetterFormat.STANDARD,
  })
  letterFormat?: LetterFormat;
}

const SubmitComplaintInput = createInputOf(SubmissionFields, 'SubmitComplaintInput');

@ObjectType({ description: 'What the public form answers: nothing but a random code (M24).' })
class ComplaintReceipt {
  @Field(() => String, { description: 'By this code the person can ask about the complaint.' }) code!: string;
}

/** The public form's mutation: no session, throttled by address, once per requestId (CP-1). */
@Resolver()
export class SubmitComplaintResolver {
  @Mutation(() => ComplaintReceipt, {
    description: 'Takes a complaint from anybody; always the same answer, a random code.',
  })
  async submitComplaint(
    @Arg('input', () => SubmitComplaintInput) input: Submission,
    @Arg('requestId', () => ID) requestId: string,
    @Ctx() context: Context,
  ): Promise<ComplaintReceipt> {
    const code = await publicSubmission(context, ComplaintCase, requestId, em =>
      submitted(context.app, em, input),
    );
    return { code };
  }
}
