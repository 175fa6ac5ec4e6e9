import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { Deadline } from '../crud/deadline.ts';
import { select } from '../crud/read.ts';
import { CivilDate, Instant } from '../crud/scalars.ts';
import { User } from '../user/user.entity.ts';
import { availableActions } from '../workflow/available.ts';
import type { Decision, Inside, Source } from './source.ts';
import { sources } from './sources.ts';
import { waiting } from './waiting.ts';

/** More open records of one kind than this are a backlog, not a day's work; the list behind the count shows all. */
const PER_SOURCE = 500;

@ObjectType({ description: 'Something with a date that the viewer looks after.' })
class WorkItem {
  @Field(() => String, { description: 'What kind of record, such as ComplaintCase.' }) subject!: string;
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => String, { description: 'What the panel opens: the record, or the one that it lives in.' })
  opens!: string;
  @Field(() => ID, { description: 'The id of what the panel opens.' }) opensId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its reference, or that of the record that it lives in.',
  })
  reference!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is called, where the viewer may read it.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it stands.' }) status!: string | null;
  @Field(() => String, { nullable: true, description: 'Who owns it.' }) owner!: string | null;
  @Field(() => Deadline, { description: 'What is due, when and how pressing.' }) deadline!: Deadline;
}

@ObjectType({ description: 'How many things of a kind are open, late and nearly late.' })
class WorkCount {
  @Field(() => String, { description: 'What is due, such as ACKNOWLEDGE.' }) kind!: string;
  @Field(() => Int, { description: 'All open ones.' }) open!: number;
  @Field(() => Int, { description: 'Due today or past.' }) red!: number;
  @Field(() => Int, { description: 'Due soon.' }) amber!: number;
}

@ObjectType({ description: 'A decision that waits for the viewer as its second person.' })
class WaitingDecision {
  @Field(() => String, { description: 'What kind of record, such as ProcessorContract.' }) subject!: string;
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => String, { description: 'What the panel opens: the record, or the one that it lives in.' })
  opens!: string;
  @Field(() => ID, { description: 'The id of what the panel opens.' }) opensId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its reference, or that of the record that it lives in.',
  })
  reference!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is called.' }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it stands.' }) status!: string | null;
  @Field(() => String, { description: 'The event that takes the decision, such as sign.' }) action!: string;
  @Field(() => Instant, { description: 'Since when it waits.' }) since!: Date;
}

@ObjectType({ description: 'Everything with a date that the viewer may read, most urgent first.' })
class Workbench {
  @Field(() => [WorkItem], { description: 'The things, by date.' }) items!: WorkItem[];
  @Field(() => [WorkCount], { description: 'The counts, by kind.' }) counts!: WorkCount[];
  @Field(() => CivilDate, { description: 'Today in London, by the clock of the server.' }) today!: string;
}

/** The start page's question: what must I do today? */
@Resolver()
export class WorkbenchResolver {
  @Query(() => Workbench, {
    description:
      'Everything with a date that the viewer may read, most urgent first; `until` is the last day looked at.',
  })
  async workbench(
    @Arg('until', () => CivilDate, { nullable: true }) until: string | undefined,
    @Ctx() context: Context,
  ): Promise<Workbench> {
    context.signedIn();
    // Asked side by side: no source waits for the way to the database of the one before it.
    const found = await Promise.all(sources.map(source => read(context, source, until)));
    const items = found
      .flat()
      .sort(
        (a, b) =>
          a.deadline.due.localeCompare(b.deadline.due) ||
          (a.reference ?? '').localeCompare(b.reference ?? ''),
      );
    return { items, counts: countsOf(items), today: context.app.clock.today() };
  }

  @Query(() => [WaitingDecision], {
    description: 'Decisions that the viewer could take now, longest waiting first.',
  })
  async waitingForMe(@Ctx() context: Context): Promise<WaitingDecision[]> {
    context.signedIn();
    const found = await Promise.all(waiting.map(decision => decisionsFor(context, decision)));
    return found.flat().sort((a, b) => a.since.getTime() - b.since.getTime());
  }
}

async function read(context: Context, source: Source, until: string | undefined): Promise<WorkItem[]> {
  const { title, owner, by = 'read', inside = [], asks = [], soonest } = source;
  if (!context.ability.can(by, source.entity.name)) return [];
  const asked = new Set([
    'reference',
    'status',
    title,
    'deadline',
    ...asks,
    ...(owner ? [owner] : []),
    ...inside.map(({ field }) => field),
  ]);
  const rows = await select(context, source.entity, source.open(context.app.clock.today()), asked, {
    order: [soonest ? { [soonest]: 'ASC' } : { updatedAt: 'DESC' }],
    limit: PER_SOURCE,
  });
  const items = await Promise.all(rows.map(row => item(context, source, row)));
  return items.filter(found => found !== null).filter(found => !until || found.deadline.due <= until);
}

async function item(context: Context, source: Source, row: Row): Promise<WorkItem | null> {
  const due = source.deadlineOf(row, context);
  const place = due && (await opened(context, source.entity.name, row, source.inside));
  if (!place) return null;
  const ownerId = source.owner && (row[source.owner] as string | null);
  const person = ownerId ? await context.links.load(User, ownerId, new Set(['displayName'])) : null;
  return {
    subject: source.entity.name,
    id: row.id,
    ...place,
    title: text(row[source.title]),
    status: text(row.status),
    owner: text(person?.displayName),
    deadline: due,
  };
}

async function decisionsFor(context: Context, decision: Decision): Promise<WaitingDecision[]> {
  const { machine, events, title, inside = [] } = decision;
  const { entity } = machine;
  if (!events.some(event => context.ability.can(event, entity.name))) return [];
  const rows = await select(
    context,
    entity,
    decision.where(),
    new Set(['reference', 'status', 'updatedAt', title, ...inside.map(({ field }) => field)]),
    { limit: PER_SOURCE },
  );
  // All at once: what their guards judge is read in one statement for many.
  const found = await Promise.all(rows.map(row => decisionsOn(context, decision, row)));
  return found.flat();
}

async function decisionsOn(
  context: Context,
  { machine, events, title, inside }: Decision,
  row: Row,
): Promise<WaitingDecision[]> {
  const subject = machine.entity.name;
  const [actions, place] = await Promise.all([
    availableActions(context, machine, row.id, events),
    opened(context, subject, row, inside),
  ]);
  if (!place) return [];
  return actions
    .filter(({ enabled }) => enabled)
    .map(({ action }) => ({
      subject,
      id: row.id,
      title: text(row[title]),
      status: text(row.status),
      action,
      since: row.updatedAt as Date,
      ...place,
    }));
}

/** What the panel opens for a row: itself, or the record that it lives in; null where that one is over. */
async function opened(context: Context, subject: string, row: Row, inside: readonly Inside[] = []) {
  const around = inside.find(({ field }) => row[field]);
  if (!around) return { opens: subject, opensId: row.id, reference: text(row.reference) };
  const { field, entity, over = [] } = around;
  const id = String(row[field]);
  const found = await context.links.load(entity, id, new Set(['reference', 'status']));
  if (over.includes(String(found?.status))) return null;
  return { opens: entity.name, opensId: id, reference: text(found?.reference) };
}

function text(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function countsOf(items: WorkItem[]): WorkCount[] {
  const counts = new Map<string, WorkCount>();
  for (const { deadline: due } of items) {
    const count = counts.get(due.kind) ?? { kind: due.kind, open: 0, red: 0, amber: 0 };
    counts.set(due.kind, count);
    count.open += 1;
    if (due.urgency === 'RED') count.red += 1;
    if (due.urgency === 'AMBER') count.amber += 1;
  }
  return [...counts.values()];
}
