import { Field, Int, ObjectType } from 'type-graphql';
import { CivilDate } from '../crud/scalars.ts';
import { OverrideBasis } from './retention-override.entity.ts';
import { DisposalAction, RetentionPeriodKind } from './retention-rule.entity.ts';

@ObjectType({ description: 'Why a type of record is kept longer than the ceiling (S87); names nobody.' })
export class PublishedOverride {
  @Field(() => OverrideBasis, { description: 'What obliges us.' }) basis!: OverrideBasis;
  @Field(() => String, { description: 'The contract, Act, regulation or decision.' }) citation!: string;
  @Field(() => String, { nullable: true, description: 'The clause or section.' }) clause!: string | null;
  @Field(() => String, { description: 'The reason in plain words.' }) reason!: string;
  @Field(() => CivilDate, { description: 'When it is looked at again.' }) reviewAt!: string;
}

@ObjectType({ description: 'One row of the retention schedule as the public reads it.' })
export class PublishedRetentionRule {
  @Field(() => String, { description: 'Its code.' }) code!: string;
  @Field(() => String, { description: 'The type of record.' }) recordType!: string;
  @Field(() => String, { nullable: true, description: 'The service that it is for; none means all.' })
  serviceLine!: string | null;
  @Field(() => String, { nullable: true, description: 'The event from which the period runs.' }) trigger!:
    string | null;
  @Field(() => RetentionPeriodKind, { description: 'How the period is computed.' })
  periodKind!: RetentionPeriodKind;
  @Field(() => Int, { nullable: true, description: 'Months from the trigger.' }) months!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from the trigger.' }) days!: number | null;
  @Field(() => Int, { nullable: true, description: 'Months after death, if that is sooner.' }) deathMonths!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'The birthday to which it is kept.' }) birthdayAge!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'The birthday for a person who was 17.' })
  birthdayAgeIf17!: number | null;
  @Field(() => String, { nullable: true, description: 'The record or document that it follows.' })
  followsNote!: string | null;
  @Field(() => DisposalAction, { nullable: true, description: 'What happens at the end.' })
  action!: DisposalAction | null;
  @Field(() => Boolean, { description: 'Whether the ceiling cuts it, for want of an override.' })
  capped!: boolean;
  @Field(() => PublishedOverride, { nullable: true, description: 'Why it is longer than the ceiling.' })
  override!: PublishedOverride | null;
}

@ObjectType({ description: 'The retention schedule as the public reads it (S87, S88).' })
export class PublishedRetentionSchedule {
  @Field(() => Int, { description: 'Longest period without an override, in months.' }) ceilingMonths!: number;
  @Field(() => CivilDate, { description: 'The day of this answer.' }) asOf!: string;
  @Field(() => [PublishedRetentionRule], { description: 'The rules in use, by code.' })
  rules!: PublishedRetentionRule[];
}
