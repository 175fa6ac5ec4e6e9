import { isUUID } from 'class-validator';
import { readByAssignment, tellsOfCase } from '../access-log/case-reads.ts';
import { clientReads, noteMissed, noteRead } from '../access-log/client-reads.ts';
import { mask } from '../access/mask.ts';
import { conditionFields, isRestricted, readable, type Row } from '../access/scope.ts';
import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { candidates, type Hint } from './candidates.ts';
import type { EntityClass } from './columns.ts';
import { filterWhere, type FilterInput } from './filter.ts';
import { byLinksInSight } from './links-in-sight.ts';
import { resourceOf } from './resource.ts';
import { plainCount, plainRows, type Order, type Wanted } from './statement.ts';
import { opened } from './unseal.ts';

/** Arguments of every list. Pages count from 1; `perPage` is 1 to 1,000. */
export interface ListArgs {
  filter?: FilterInput;
  sort?: { field: string; order: 'ASC' | 'DESC' }[];
  page: number;
  perPage: number;
}

/** A page of rows; `total` is exact up to 1,000, and 1,001 stands for more. */
export interface Page {
  items: Row[];
  total: number | null;
  hasNextPage: boolean;
}

/** Beyond this a total is not counted (design.md trap 6). */
const COUNTED = 1_000;
const MAX_PAGE = 40;
const MAX_PER_PAGE = 1_000;
const MAX_SORT = 5;

/** A page of the rows that the viewer may read, masked. `asked` are the fields of an item. */
export async function list(
  context: Context,
  entity: EntityClass,
  args: ListArgs,
  asked: Set<string>,
  withTotal: boolean,
): Promise<Page> {
  if (!context.ability.can('read', entity.name)) throw new Refusal('FORBIDDEN');
  if (args.page < 1 || args.page > MAX_PAGE || args.perPage < 1 || args.perPage > MAX_PER_PAGE) {
    throw new Refusal('INVALID_INPUT', {
      fields: { page: `is 1 to ${MAX_PAGE}`, perPage: `is 1 to ${MAX_PER_PAGE}` },
    });
  }
  if ((args.sort?.length ?? 0) > MAX_SORT)
    throw new Refusal('INVALID_INPUT', { fields: { sort: `has up to ${MAX_SORT} keys` } });
  const order = orderOf(context, entity, args.sort);
  const hint = await candidates(context, entity, args.filter);
  const filter = await byLinksInSight(context, entity, args.filter);
  const where = (): Where => filterWhere(context.ability, entity, filter);
  const cut = { order, limit: args.perPage + 1, offset: (args.page - 1) * args.perPage };
  const rows = await page(context, entity, where, asked, cut, hint);
  const total = withTotal ? (told(rows, cut) ?? (await countHinted(context, entity, where, hint))) : null;
  return { items: rows.slice(0, args.perPage), total, hasNextPage: rows.length > args.perPage };
}

/** What a page tells of the total: the last one ends the count. */
function told(rows: Row[], { offset, limit }: { offset: number; limit: number }): number | null {
  const isLast = rows.length < limit && (rows.length > 0 || offset === 0);
  return isLast ? Math.min(offset + rows.length, COUNTED + 1) : null;
}

/** Hits of a text that the viewer may not read, beside those of a page; more of them cost time and change nothing. */
const HIDDEN = 100;

async function page(
  context: Context,
  entity: EntityClass,
  where: () => Where,
  asked: Set<string>,
  cut: { order: Order; limit: number; offset: number },
  hint: Hint | null,
): Promise<Row[]> {
  if (!hint) return select(context, entity, where(), asked, cut);
  if (!hint.many) return select(context, entity, { $and: [where(), hint.some()] }, asked, cut);
  const first = await hint.first(cut.order, cut.offset + cut.limit + HIDDEN);
  const rows = await select(context, entity, { $and: [where(), first] }, asked, cut);
  return rows.length < cut.limit ? select(context, entity, where(), asked, cut) : rows;
}

async function countHinted(
  context: Context,
  entity: EntityClass,
  where: () => Where,
  hint: Hint | null,
): Promise<number> {
  if (!hint) return count(context, entity, where());
  const some = await count(context, entity, { $and: [where(), hint.some()] });
  return hint.many && some <= COUNTED ? count(context, entity, where()) : some;
}

/** One record that the viewer may read; NOT_FOUND otherwise, whether it exists or not (C-11). */
export async function one(
  context: Context,
  entity: EntityClass,
  id: string,
  asked: Set<string>,
): Promise<Row> {
  const [row] = isUUID(id) ? await select(context, entity, { id }, asked, { single: true }) : [];
  if (!row) noteMissed(context.missed, entity, id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

/** How many readable rows match, counted to 1,001 at most. */
export async function count(context: Context, entity: EntityClass, where: Where): Promise<number> {
  const em = await context.reader();
  return plainCount(em, entity, { $and: [readable(context.ability, entity), where] }, COUNTED + 1);
}

/** How to order and cut a selection. */
export interface Cut extends Pick<Wanted, 'order' | 'limit' | 'offset'> {
  /** One record by its address: shows what lists leave out (C-07). */
  single?: boolean;
}

/** The one way to rows: asked columns only, inside the viewer's scope, masked. */
export async function select(
  context: Context,
  entity: EntityClass,
  where: Where,
  asked: Set<string>,
  cut: Cut,
): Promise<Row[]> {
  const em = await context.reader();
  const rows = (await plainRows(em, entity, {
    ...cut,
    columns: selected(context, entity, asked),
    where: { $and: [readable(context.ability, entity), where] },
  })) as Row[];
  if (tellsOfCase(entity.name, asked))
    for (const id of readByAssignment(context.viewer, rows)) context.caseReads.add(id);
  // What only decides about the mask was not asked for: that it is hidden is no news.
  const masked = mask(context.ability, entity, rows, field => {
    if (asked.has(field)) context.redact(`${entity.name}.${field}`);
  });
  const shown = opened(context, entity, masked, cut.single === true);
  for (const read of clientReads(context.viewer, entity, shown, asked, cut.single === true))
    noteRead(context.clientReads, read);
  return shown;
}

const SYSTEM_COLUMNS = ['createdAt', 'updatedAt'];

function selected(context: Context, entity: EntityClass, asked: Set<string>): string[] {
  const resource = resourceOf(entity);
  const derived = [...asked].flatMap(field => resource.derived?.[field] ?? []);
  // Internal columns too: a mask that is decided without a column of its rule would show too much.
  const parent = resource.parent ? [resource.parent] : [];
  const needed = new Set([...derived, ...parent, ...conditionFields(context.ability, entity)]);
  const columns = resource.columns
    .filter(c => needed.has(c.name) || (!c.internal && asked.has(c.name)))
    .map(c => c.name);
  return ['id', 'version', ...columns, ...SYSTEM_COLUMNS.filter(name => asked.has(name) || needed.has(name))];
}

function orderOf(context: Context, entity: EntityClass, sort: ListArgs['sort']): Order {
  const hidden = sort?.find(s => isRestricted(context.ability, entity, s.field));
  if (hidden) throw new Refusal('FORBIDDEN_FIELD', { fields: { [hidden.field]: 'may not be sorted by' } });
  const asked = sort?.map(s => ({ [s.field]: s.order })) ?? [];
  return [...(asked.length > 0 ? asked : [resourceOf(entity).order ?? { createdAt: 'DESC' }]), { id: 'ASC' }];
}
