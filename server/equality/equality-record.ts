import { Field, Int, ObjectType } from 'type-graphql';
import { Ethnicity } from '../client/client.vocabulary.ts';
import { Choice } from '../crud/columns.ts';
import { KeptAs } from '../crud/items.ts';
import { LimitedByHealth, ReligionOrBelief, SexualOrientation } from './equality.vocabulary.ts';

/** What a person may answer, each of it or none; nothing beside the four categories of DPA 2018 Sch 1 para 8(2) (S53). */
@KeptAs('EqualityMonitoringRecord')
export abstract class EqualityAnswersFields {
  @Choice(Ethnicity, 'Ethnicity', {
    about: 'Ethnic category; Z where the person prefers not to say.',
    optional: true,
    purposes: ['P14'],
    special: true,
  })
  ethnicity: Ethnicity | null = null;

  @Choice(LimitedByHealth, 'LimitedByHealth', {
    about: 'Whether a condition of twelve months or more limits the person day to day.',
    optional: true,
    purposes: ['P14'],
    special: true,
  })
  health: LimitedByHealth | null = null;

  @Choice(ReligionOrBelief, 'ReligionOrBelief', {
    about: 'Religion or belief.',
    optional: true,
    purposes: ['P14'],
    special: true,
  })
  religionOrBelief: ReligionOrBelief | null = null;

  @Choice(SexualOrientation, 'SexualOrientation', {
    about: 'Sexual orientation.',
    optional: true,
    purposes: ['P14'],
    special: true,
  })
  sexualOrientation: SexualOrientation | null = null;
}

@ObjectType({
  description:
    'Answers of one person under a pseudonym that is another one tomorrow and for every reader. There is no way from here to the person (S53).',
})
export class EqualityMonitoringRecord {
  @Field(() => String, { description: 'The pseudonym of this reader and day (C-03).' }) pseudonym!: string;
  @Field(() => Ethnicity, { nullable: true, description: 'Ethnic category.' }) ethnicity!: Ethnicity | null;
  @Field(() => LimitedByHealth, { nullable: true, description: 'Health.' }) health!: LimitedByHealth | null;
  @Field(() => ReligionOrBelief, { nullable: true, description: 'Religion or belief.' })
  religionOrBelief!: ReligionOrBelief | null;
  @Field(() => SexualOrientation, { nullable: true, description: 'Sexual orientation.' })
  sexualOrientation!: SexualOrientation | null;
}

@ObjectType({ description: 'A page of pseudonymous answers.' })
export class EqualityMonitoringRecordPage {
  @Field(() => [EqualityMonitoringRecord], {
    description: 'In the order of pseudonyms, which tells nothing.',
  })
  items!: EqualityMonitoringRecord[];
  @Field(() => Boolean, { description: 'Whether a next page exists.' }) hasNextPage!: boolean;
  @Field(() => Int, { description: 'Which page it is.' }) page!: number;
}

@ObjectType({ description: 'Whether a client may be asked the questions of equal-opportunities monitoring.' })
export class EqualityAsking {
  @Field(() => Boolean, { description: 'Whether answers would be taken.' }) mayAsk!: boolean;
  @Field(() => [String], { description: 'Every code of Annex C that speaks against it.' }) missing!: string[];
}
