import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { columnsOf, type Column, type EntityClass } from '../crud/columns.ts';
import { Json } from '../crud/scalars.ts';
import { User } from '../user/user.entity.ts';
import type { StoredEntry } from './entries.ts';
import { readableColumn, type ReadableRecord } from './readable-records.ts';

@ObjectType({
  description: 'One field of a change. Linked records are named where the viewer may read them.',
})
export class Change {
  @Field(() => String, { description: 'The field.' }) field!: string;
  @Field(() => String, {
    description: 'Its kind: text, choice, choices, day, instant, whole, flag, link, ids, json or sealed.',
  })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'The enum of a choice.' }) of!: string | null;
  @Field(() => Json, { nullable: true, description: 'What it was.' }) from!: unknown;
  @Field(() => Json, { nullable: true, description: 'What it became.' }) to!: unknown;
}

/** Stands for a linked record that the viewer may not read. */
const OUT_OF_SIGHT = '(not visible to you)';

/** What names a record, the best first. */
const NAMES = ['displayName', 'name', 'title', 'reference'];

/** The changes of an entry whose field the viewer may read now (M18); none where its values were disposed of. */
export async function changesOf(
  context: Context,
  entry: StoredEntry,
  record: ReadableRecord | undefined,
): Promise<Change[]> {
  if (!record) return [];
  const columns = entry.fields
    .map(field => readableColumn(context, record, field))
    .filter(column => column !== null);
  const kept = columns.filter(({ name }) => name in (entry.before ?? {}) || name in (entry.after ?? {}));
  return Promise.all(
    kept.map(async column => ({
      field: column.name,
      kind: column.sealed ? 'sealed' : column.kind,
      of: column.enumName ?? null,
      from: await shown(context, column, entry.before?.[column.name]),
      to: await shown(context, column, entry.after?.[column.name]),
    })),
  );
}

async function shown(context: Context, column: Column, value: unknown): Promise<unknown> {
  if (value === undefined || value === null) return null;
  // The trail holds it encrypted; that it changed is all that a diary says of it (C-07).
  if (column.sealed) return true;
  if (column.kind === 'link') return named(context, column.target!(), String(value));
  // Lists of ids name persons of the staff by their accounts wherever the house has them.
  if (column.kind === 'ids') return Promise.all((value as string[]).map(id => named(context, User, id)));
  return value;
}

async function named(context: Context, entity: EntityClass, id: string): Promise<string> {
  const names = columnsOf(entity)
    .filter(({ name }) => NAMES.includes(name))
    .map(({ name }) => name);
  const linked = await context.links.load(entity, id, new Set(names));
  const name = NAMES.map(candidate => linked?.[candidate]).find(text => typeof text === 'string');
  return typeof name === 'string' ? name : OUT_OF_SIGHT;
}
