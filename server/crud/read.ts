import { isUUID } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { noteMissed } from '../access-log/client-reads.ts';
import { isRestricted, readable, type Row } from '../access/scope.ts';
import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { aheadOf, type Ahead } from './ahead.ts';
import { candidates, type Hint } from './candidates.ts';
import type { EntityClass } from './columns.ts';
import { filterWhere, type FilterInput } from './filter.ts';
import { byLinksInSight } from './links-in-sight.ts';
import { resourceOf } from './resource.ts';
import { askedFields, askedNodes, oncePerField } from './selection.ts';
import { besideFor, selected, shown } from './shown.ts';
import { plainCount, plainRows, type Order, type Wanted } from './statement.ts';

/** Arguments of every list. Pages count from 1; `perPage` is 1 to 1,000. */
export interface ListArgs {
  filter?: FilterInput | null;
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

/** What an operation asks of a page: fields of its items, what lies behind them, and whether the total. */
export interface Asked {
  fields: ReadonlySet<string>;
  ahead: readonly Ahead[];
  total: boolean;
}

/** What is asked of the page that `info` returns. */
export const askedOfPage = oncePerField((entity, info): Asked => ({
  fields: askedFields(info, 'items'),
  ahead: aheadOf(entity, askedNodes(info, 'items'), info),
  total: askedFields(info).has('total'),
}));

/** What is asked of the record that `info` returns. */
const askedOfRecord = oncePerField((entity, info) => ({
  fields: askedFields(info),
  ahead: aheadOf(entity, info.fieldNodes, info),
}));

/** A page of the rows that the viewer may read, masked. */
export async function list(
  context: Context,
  entity: EntityClass,
  args: ListArgs,
  asked: Asked,
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
  // One row more than is shown tells whether there is another page.
  const cut = { order, limit: args.perPage + 1, offset: (args.page - 1) * args.perPage };
  const filter = await byLinksInSight(context, entity, args.filter ?? {});
  const where = (): Where => filterWhere(context.ability, entity, filter);
  const counting = asked.total ? { where: () => inScope(context, entity, where()), most: COUNTED + 1 } : null;
  const hint = await candidates(context, entity, args.filter ?? {}, { ...cut, counting });
  const rows = await page(context, entity, where, asked, cut, hint);
  const total = asked.total ? (told(rows, cut) ?? (await countHinted(context, entity, where, hint))) : null;
  const items = shown(context, entity, rows.slice(0, args.perPage), asked.fields, asked);
  return { items, total, hasNextPage: rows.length > args.perPage };
}

/** What a page tells of the total: the last one ends the count. */
function told(rows: Row[], { offset, limit }: { offset: number; limit: number }): number | null {
  const isLast = rows.length < limit && (rows.length > 0 || offset === 0);
  return isLast ? Math.min(offset + rows.length, COUNTED + 1) : null;
}

async function page(
  context: Context,
  entity: EntityClass,
  where: () => Where,
  { fields, ahead }: Asked,
  cut: { order: Order; limit: number; offset: number },
  hint: Hint | null,
): Promise<Row[]> {
  const found = (which: Where) => stored(context, entity, which, fields, { ...cut, ahead });
  if (!hint) return found(where());
  const rows = await found({ $and: [where(), hint.first()] });
  if (rows.length === cut.limit || hint.last) return rows;
  return found(hint.many ? where() : { $and: [where(), hint.some()] });
}

async function countHinted(
  context: Context,
  entity: EntityClass,
  where: () => Where,
  hint: Hint | null,
): Promise<number> {
  // Of many hits all are counted, unless some of them are more than are told.
  if (hint?.total != null && (!hint.many || hint.total > COUNTED)) return hint.total;
  return count(context, entity, where());
}

/** One record that the viewer may read, as it is asked for; NOT_FOUND otherwise, whether it exists or not (C-11). */
export async function one(
  context: Context,
  entity: EntityClass,
  id: string,
  info: GraphQLResolveInfo,
): Promise<Row> {
  const { fields, ahead } = askedOfRecord(entity, info);
  const [row] = isUUID(id) ? await select(context, entity, { id }, fields, { single: true, ahead }) : [];
  if (!row) noteMissed(context.missed, entity, id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

/** How many readable rows match, counted to 1,001 at most. */
export async function count(context: Context, entity: EntityClass, where: Where): Promise<number> {
  const em = await context.reader();
  return plainCount(em, entity, inScope(context, entity, where), COUNTED + 1);
}

/** A condition on the rows that the viewer may read. */
function inScope({ ability }: Context, entity: EntityClass, where: Where): Where {
  return { $and: [readable(ability, entity), where] };
}

/** How to order and cut a selection, and what is read with it. */
export interface Cut extends Pick<Wanted, 'order' | 'limit' | 'offset'> {
  /** One record by its address: shows what lists leave out (C-07). */
  single?: boolean;
  ahead?: readonly Ahead[];
}

/** The one way to rows: asked columns only, inside the viewer's scope, masked. */
export async function select(
  context: Context,
  entity: EntityClass,
  where: Where,
  asked: ReadonlySet<string>,
  cut: Cut,
): Promise<Row[]> {
  return shown(context, entity, await stored(context, entity, where, asked, cut), asked, cut);
}

/** Rows inside the viewer's scope as they are stored; to be shown before anybody sees them. */
async function stored(
  context: Context,
  entity: EntityClass,
  where: Where,
  asked: ReadonlySet<string>,
  { ahead = [], order, limit, offset }: Cut,
): Promise<Row[]> {
  const em = await context.reader();
  return plainRows(em, entity as EntityClass<Row>, {
    order,
    limit,
    offset,
    columns: selected(context, entity, asked),
    where: inScope(context, entity, where),
    beside: ahead.map(one => besideFor(context, one)),
  });
}

function orderOf(context: Context, entity: EntityClass, sort: ListArgs['sort']): Order {
  const hidden = sort?.find(s => isRestricted(context.ability, entity, s.field));
  if (hidden) throw new Refusal('FORBIDDEN_FIELD', { fields: { [hidden.field]: 'may not be sorted by' } });
  const asked = sort?.map(s => ({ [s.field]: s.order })) ?? [];
  return [...(asked.length > 0 ? asked : [resourceOf(entity).order ?? { createdAt: 'DESC' }]), { id: 'ASC' }];
}
