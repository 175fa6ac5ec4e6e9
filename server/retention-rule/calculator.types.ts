import { ArrayMaxSize, ArrayNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CivilDate } from '../crud/scalars.ts';
import { RealDate } from '../crud/validators.ts';
import { OverrideBasis } from './retention-override.entity.ts';

/** An optional day of the calculator's form. */
function OptionalDay(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => CivilDate, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    RealDate()(target, key);
  };
}

/** A flag of the calculator's form. */
function OptionalFlag(description: string): PropertyDecorator {
  return Field(() => Boolean, { defaultValue: false, description });
}

@InputType({ description: 'What is known of a record and its person; nothing of it is stored.' })
export class WhenMayThisGoInput {
  @Field(() => [String], { description: 'Codes of the rules that apply; the longest wins.' })
  @ArrayNotEmpty({ message: 'is needed' })
  @ArrayMaxSize(10, { message: 'are more than ten' })
  @MaxLength(30, { each: true, message: 'is not a code' })
  rules!: string[];

  @OptionalDay('The latest event from which the period runs.') trigger?: string | null;
  @OptionalDay('The end of treatment, for the rules about children.') treatmentEnd?: string | null;
  @OptionalDay('The date of birth, where a rule runs to a birthday.') dateOfBirth?: string | null;
  @OptionalDay('The date of death.') dateOfDeath?: string | null;
  @OptionalDay('To when the record is kept that this one follows, or what its protocol or consent says.')
  followedRetainUntil?: string | null;
  @OptionalDay(
    'When the record was made: an override that ended since covers it still if a contract was its ground.',
  )
  recordCreatedOn?: string | null;
  @OptionalDay('Since when a legal hold lies on it.') holdFrom?: string | null;
  @OptionalDay('When the hold was released; none while it lies.') holdReleasedOn?: string | null;
  @OptionalFlag('Whether the episode is open.') operational!: boolean;
  @OptionalFlag('Whether a request for the data is open.') openAccessRequest!: boolean;
  @OptionalDay('The day on which one wants to know; today without it.') asOf?: string | null;
}

@ObjectType({
  description: 'One step of a retention date, in the order taken; `code` says which, the rest are its facts.',
})
export class RetentionStepView {
  @Field(() => String, { description: 'Which step, such as PERIOD_MONTHS.' }) code!: string;
  @Field(() => String, { nullable: true, description: 'The rule that takes it.' }) rule?: string;
  @Field(() => CivilDate, { nullable: true, description: 'The date that comes of it.' }) date?: string;
  @Field(() => Int, { nullable: true, description: 'Months of the period.' }) months?: number;
  @Field(() => Int, { nullable: true, description: 'Days of the period.' }) days?: number;
  @Field(() => Int, { nullable: true, description: 'Age or birthday.' }) years?: number;
  @Field(() => String, { nullable: true, description: 'The rule that applies instead.' }) adultRule?: string;
  @Field(() => OverrideBasis, { nullable: true, description: 'The ground of the override.' })
  basis?: OverrideBasis;
  @Field(() => String, { nullable: true, description: 'What blocks the disposal.' }) by?: string;
}

@ObjectType({ description: 'When a record may be disposed of, and how that date came about (§3.2).' })
export class RetentionAnswer {
  @Field(() => CivilDate, { nullable: true, description: 'Kept to the end of this day.' }) retainUntil!:
    string | null;
  @Field(() => CivilDate, { nullable: true, description: 'First day on which it may go.' }) disposalDueFrom!:
    string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it may go on the day asked about.' }) due!:
    boolean | null;
  @Field(() => String, { nullable: true, description: 'What stops it whatever the date says.' }) blockedBy!:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'RETENTION_OVER_CEILING where the ceiling cut a period.',
  })
  warning!: string | null;
  @Field(() => [RetentionStepView], { description: 'The steps.' }) steps!: RetentionStepView[];
  @Field(() => CivilDate, { description: 'The day asked about.' }) asOf!: string;
  @Field(() => String, { description: 'Edition of the rules of computing.' }) ruleVersion!: string;
}
