import { readByAssignment, tellsOfCase } from '../access-log/case-reads.ts';
import { clientReads, noteRead } from '../access-log/client-reads.ts';
import { mask } from '../access/mask.ts';
import { conditionFields, readable, type Row } from '../access/scope.ts';
import type { Ability } from '../access/abilities.ts';
import type { Context } from '../context.ts';
import type { Ahead } from './ahead.ts';
import { childOrder, shownBelow } from './children.ts';
import type { EntityClass } from './columns.ts';
import { resourceOf } from './resource.ts';
import { besideOf, type Beside } from './statement.ts';
import { opened } from './unseal.ts';

const SYSTEM_COLUMNS = ['createdAt', 'updatedAt'];

const known = new WeakMap<Ability, WeakMap<ReadonlySet<string>, Map<EntityClass, readonly string[]>>>();

/** The columns to be read for what is asked of an entity; found out once for who may do the same, where it comes back. */
export function selected(
  { ability }: Context,
  entity: EntityClass,
  asked: ReadonlySet<string>,
): readonly string[] {
  const byAsked =
    known.get(ability) ?? new WeakMap<ReadonlySet<string>, Map<EntityClass, readonly string[]>>();
  const byEntity = byAsked.get(asked) ?? new Map<EntityClass, readonly string[]>();
  const columns = byEntity.get(entity) ?? needed(ability, entity, asked);
  known.set(ability, byAsked.set(asked, byEntity.set(entity, columns)));
  return columns;
}

function needed(ability: Ability, entity: EntityClass, asked: ReadonlySet<string>): string[] {
  const resource = resourceOf(entity);
  const derived = [...asked].flatMap(field => resource.derived?.[field] ?? []);
  // Internal columns too: a mask that is decided without a column of its rule would show too much.
  const parent = resource.parent ? [resource.parent] : [];
  const decisive = new Set([...derived, ...parent, ...conditionFields(ability, entity)]);
  const columns = resource.columns
    .filter(c => decisive.has(c.name) || (!c.internal && asked.has(c.name)))
    .map(c => c.name);
  return [
    'id',
    'version',
    ...columns,
    ...SYSTEM_COLUMNS.filter(name => asked.has(name) || decisive.has(name)),
  ];
}

/** What is read beside rows: inside the viewer's scope, as if its resolver had asked for it. */
export function besideFor(context: Context, { entity, key, by, asked, ahead }: Ahead): Beside {
  const inScope = readable(context.ability, entity);
  return {
    entity,
    columns: by ? needed(context.ability, entity, new Set([...asked, by])) : selected(context, entity, asked),
    where: by ? { $and: [inScope, shownBelow(context, entity, by)] } : inScope,
    by: by ?? 'id',
    key,
    order: by ? childOrder(entity) : [],
    beside: ahead.map(one => besideFor(context, one)),
  };
}

/** Rows as the viewer may see them: masked, opened where they were sealed, what was read noted. */
export function shown(
  context: Context,
  entity: EntityClass,
  rows: Row[],
  asked: ReadonlySet<string>,
  { single = false, ahead = [] }: { single?: boolean; ahead?: readonly Ahead[] },
): Row[] {
  if (tellsOfCase(entity.name, asked))
    for (const id of readByAssignment(context.viewer, rows)) context.caseReads.add(id);
  // What only decides about the mask was not asked for: that it is hidden is no news.
  const masked = mask(context.ability, entity, rows, field => {
    if (asked.has(field)) context.redact(`${entity.name}.${field}`);
  });
  const open = opened(context, entity, masked, single);
  for (const read of clientReads(context.viewer, entity, open, asked, single))
    noteRead(context.clientReads, read);
  ahead.forEach((one, place) => handOver(context, one, behind(open, one.key, place)));
  return open;
}

/** The rows that were read beside others, by the value that leads to them: where that is hidden, so are they. */
function behind(rows: readonly Row[], key: string, place: number): Map<string, Row[]> {
  const led = rows.filter(row => (row[key] ?? null) !== null);
  return new Map(led.map(row => [row[key] as string, besideOf(row)[place] as Row[]]));
}

/** Gives rows to the loaders, of which the resolvers of links and children ask them. */
function handOver(context: Context, { entity, by, asked, ahead }: Ahead, found: Map<string, Row[]>): void {
  const { links } = context;
  const rows = [...found.values()].flat();
  const open = shown(context, entity, rows, by ? new Set([...asked, by]) : asked, { ahead });
  let from = 0;
  for (const [key, { length }] of found) {
    const own = open.slice(from, (from += length));
    if (by) links.childrenLoaded(entity, by, key, asked, own);
    else links.loaded(entity, key, asked, own[0] ?? null);
  }
}
