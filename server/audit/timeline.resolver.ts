import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { followed } from '../access/narrative.ts';
import type { Context } from '../context.ts';
import { Instant } from '../crud/scalars.ts';
import { Refusal } from '../errors.ts';
import { User } from '../user/user.entity.ts';
import { Change, changesOf } from './change.ts';
import { mergedInto } from './merged-records.ts';
import { diaryOf, findEntries, type StoredEntry } from './entries.ts';
import { readableColumn, readableRecords, type ReadableRecord } from './readable-records.ts';

@ObjectType({ description: 'Who changed what, when, and by which event.' })
class TimelineItem {
  @Field(() => ID, { description: 'The entry of the audit trail.' }) id!: string;
  @Field(() => Instant, { description: 'When.' }) at!: Date;
  @Field(() => String, { nullable: true, description: 'Who; null where the system or the public did.' })
  actorName!: string | null;
  @Field(() => String, { nullable: true, description: 'The event, as in its mutation.' }) event!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What was done at once shares it.' }) request!:
    string | null;
  @Field(() => String, { description: 'INSERT, UPDATE or DELETE.' }) operation!: string;
  @Field(() => String, { description: 'The kind of record: the one asked for, or what lives inside it.' })
  subject!: string;
  @Field(() => ID, { description: 'The record.' }) recordId!: string;
  @Field(() => [String], { description: 'Names of the changed fields that the viewer may read now.' })
  fields!: string[];
  @Field(() => [Change], { description: 'From what to what, for the fields that the viewer may read now.' })
  changes!: Change[];
}

@ObjectType({ description: 'A page of a record’s diary, newest first.' })
class TimelinePage {
  @Field(() => [TimelineItem], { description: 'The entries.' }) items!: TimelineItem[];
  @Field(() => Boolean, { description: 'Whether a next page exists.' }) hasNextPage!: boolean;
}

const PER_PAGE = 50;
const MAX_PAGE = 40;

/** The diary of a record. */
@Resolver()
export class TimelineResolver {
  @Query(() => TimelinePage, {
    description:
      'Who changed what of a record and of what lives inside it; NOT_FOUND where it may not be followed.',
  })
  async timeline(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Ctx() context: Context,
  ): Promise<TimelinePage> {
    const em = await context.reader();
    await followed(context, em, subject, id, ['follow', 'history']);
    if (page < 1 || page > MAX_PAGE)
      throw new Refusal('INVALID_INPUT', { fields: { page: `is 1 to ${MAX_PAGE}` } });
    const found = await findEntries(em, [diaryOf(subject, [id, ...(await mergedInto(em, subject, id))])], {
      limit: PER_PAGE + 1,
      offset: (page - 1) * PER_PAGE,
    });
    const entries = found.slice(0, PER_PAGE);
    const records = await readableRecords(
      context,
      em,
      entries.map(entry => ({ subject: entry.subject, id: entry.recordId })),
    );
    const seen = entries.flatMap(entry => {
      const record = records.get(`${entry.subject} ${entry.recordId}`);
      return record ? [itemOf(context, entry, record)] : [];
    });
    return { items: await Promise.all(seen), hasNextPage: found.length > PER_PAGE };
  }
}

async function itemOf(context: Context, entry: StoredEntry, record: ReadableRecord): Promise<TimelineItem> {
  const actor = entry.actor ? await context.links.load(User, entry.actor, new Set(['displayName'])) : null;
  const { id, event, request, operation, subject, recordId } = entry;
  return {
    id,
    event,
    request,
    operation,
    subject,
    recordId,
    at: new Date(entry.at),
    actorName: (actor?.displayName as string | undefined) ?? null,
    fields: entry.fields.filter(field => readableColumn(context, record, field)),
    changes: await changesOf(context, entry, record),
  };
}
