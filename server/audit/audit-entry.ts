import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../crud/scalars.ts';
import { User } from '../user/user.entity.ts';
import { Change } from './change.ts';

@ObjectType({
  description: 'One change of one record, as the database wrote it down. Never changed, never deleted.',
})
export class AuditEntry {
  @Field(() => ID, { description: 'Counts up.' }) id!: string;
  @Field(() => Instant, { description: 'When.' }) at!: Date;
  @Field(() => User, { nullable: true, description: 'Who; null where the system or the public did.' })
  actor!: object | null;
  @Field(() => String, { nullable: true, description: 'The event, as in its mutation.' }) event!:
    string | null;
  @Field(() => String, { nullable: true, description: 'The request; what was done at once shares it.' })
  request!: string | null;
  @Field(() => String, { description: 'INSERT, UPDATE or DELETE.' }) operation!: string;
  @Field(() => String, { description: 'The kind of record.' }) subject!: string;
  @Field(() => ID, { description: 'The record.' }) recordId!: string;
  @Field(() => String, { description: 'The kind of record whose diary it belongs to.' }) rootSubject!: string;
  @Field(() => ID, { description: 'The record whose diary it belongs to.' }) rootId!: string;
  @Field(() => Boolean, {
    description: 'Whether it has its seal in the chain; about a second after the change.',
  })
  sealed!: boolean;
  @Field(() => [String], { nullable: true, description: 'Names of the changed fields.' }) fields!:
    string[] | null;
  @Field(() => [Change], {
    nullable: true,
    description: 'From what to what, for the fields that the viewer may read now (M18).',
  })
  changes!: Change[] | null;
}

@ObjectType({ description: 'A page of the audit trail.' })
export class AuditEntryPage {
  @Field(() => [AuditEntry], { description: 'The entries, newest first.' }) items!: AuditEntry[];
  @Field(() => Int, {
    nullable: true,
    description: 'How many there are, counted when asked; 1,001 means more than 1,000.',
  })
  total!: number | null;
  @Field(() => Boolean, { description: 'Whether a next page exists.' }) hasNextPage!: boolean;
}
