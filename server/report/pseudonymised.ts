import { Field, Int, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { IsEnum, IsOptional, MaxLength } from 'class-validator';
import { PlainText } from '../crud/validators.ts';
import { ReferralStatus } from '../referral/referral.vocabulary.ts';
import { Stand } from './consent-facts.ts';
import { ReportScope } from './report.ts';

registerEnumType(Stand, {
  name: 'ConsentStand',
  description: 'What a client’s answer to a question comes to: yes, no, or not asked or no longer counting.',
});

@ObjectType({
  description:
    'A client in one run of a pseudonymised list (C-03): no name, number, reference, id or day; fields outside the viewer’s role are null.',
})
export class PseudonymisedClient {
  @Field(() => String, { description: 'Stands for the person in this run and in no other.' })
  pseudonym!: string;
  @Field(() => String, { nullable: true, description: 'The member organisation that cares for the person.' })
  organisation!: string | null;
  @Field(() => ReferralStatus, {
    nullable: true,
    description: 'Where the latest referral of the period stands.',
  })
  referralStatus!: ReferralStatus | null;
  @Field(() => String, { nullable: true, description: 'Year and month of its receipt, such as 2026-11.' })
  referredIn!: string | null;
  @Field(() => String, { nullable: true, description: 'Band of the age, such as 26-35 (§5.0).' })
  ageBand!: string | null;
  @Field(() => String, { nullable: true, description: 'High-level ethnic group, such as ASIAN (§5.0).' })
  ethnicGroup!: string | null;
  @Field(() => Stand, { nullable: true, description: 'What the first question (sharing) came to.' })
  consortiumSharing!: Stand | null;
  @Field(() => Stand, { nullable: true, description: 'What the second question (storage) came to.' })
  storage!: Stand | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the consent tab is ticked.' })
  tabTicked!: boolean | null;
  @Field(() => [String], {
    description: 'Fields that are hidden because so few people of the list have the same: shown as a star.',
  })
  hidden!: string[];
}

@InputType({
  description: 'Which people are listed: all conditions hold. Too few for a group is refused (§5.0).',
})
export class PseudonymisedFilter {
  @IsOptional()
  @MaxLength(200)
  @PlainText()
  @Field(() => String, { nullable: true, description: 'Name of the member organisation.' })
  organisation?: string | null;
  @IsOptional()
  @IsEnum(ReferralStatus)
  @Field(() => ReferralStatus, { nullable: true, description: 'Where the referral stands.' })
  referralStatus?: ReferralStatus | null;
  @IsOptional()
  @MaxLength(10)
  @PlainText()
  @Field(() => String, { nullable: true, description: 'Band of the age.' })
  ageBand?: string | null;
  @IsOptional()
  @MaxLength(20)
  @PlainText()
  @Field(() => String, { nullable: true, description: 'High-level ethnic group.' })
  ethnicGroup?: string | null;
  @IsOptional()
  @IsEnum(Stand)
  @Field(() => Stand, { nullable: true, description: 'What the first question came to.' })
  consortiumSharing?: Stand | null;
  @IsOptional()
  @IsEnum(Stand)
  @Field(() => Stand, { nullable: true, description: 'What the second question came to.' })
  storage?: Stand | null;
}

@ObjectType({
  description:
    'A pseudonymised list: a report run. Re-identifying people from it without our consent is an offence (DPA 2018 s.171).',
})
export class PseudonymisedClients {
  @Field(() => ID, { description: 'The stored run: given as `scope`, the next pages keep its pseudonyms.' })
  scope!: string;
  @Field(() => ReportScope, { description: 'What it looked at: whole months.' })
  parameters!: ReportScope;
  @Field(() => [PseudonymisedClient], {
    description: 'The people of the page, in the order of their pseudonyms.',
  })
  items!: PseudonymisedClient[];
  @Field(() => Int, { description: 'How many people the list has; ten or more.' })
  total!: number;
  @Field(() => Boolean, { description: 'Whether a next page exists.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, {
    description:
      'Whether a run of the same person within 24 hours differs by one thing alone: told in R-09 (§5.0 step 6).',
  })
  differencing!: boolean;
}
