import type { SortPayload } from 'react-admin';
import type { ListFilter } from './column.ts';
import { withFilter, type FilterValues } from './filter-values.ts';
import type { Askable } from './askable.ts';

/** Rows a page that a reader can choose from. */
export const PER_PAGE = [25, 50, 100] as const;

/** How a list is looked at: what its address and its columns say. */
export interface ListView {
  filter: FilterValues;
  sort: SortPayload;
  /** Sources of the columns that are shown. */
  columns: readonly string[];
  perPage: number;
}

/** A view as the server keeps it. */
export function viewText({ filter, sort, columns, perPage }: ListView): string {
  return JSON.stringify({ filter, sort, columns, perPage });
}

/** The address of a list that is looked at so. */
export function viewSearch({ filter, sort, perPage }: ListView): string {
  return new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: sort.field,
    order: sort.order ?? 'ASC',
    page: '1',
    perPage: String(perPage),
  }).toString();
}

/** A kept view as far as the register and the viewer's rules still know what it names; the rest is as in `standard`. */
export function viewOf(text: string, askable: Askable, standard: ListView): ListView {
  return askableView(parsed(text), askable, standard);
}

/** The same of any view. */
export function askableView(
  { filter, sort, columns, perPage }: Partial<ListView>,
  askable: Askable,
  standard: ListView,
): ListView {
  const sortable = [
    standard.sort.field,
    ...askable.columns.filter(column => column.sortable !== false).map(({ source }) => source),
  ];
  const shown = askable.columns
    .map(({ source }) => source)
    .filter((source, place) => place === 0 || columns?.includes?.(source));
  return {
    filter: askableFilter(filter ?? {}, askable),
    sort:
      sort && sortable.includes(sort.field)
        ? { field: sort.field, order: sort.order === 'DESC' ? 'DESC' : 'ASC' }
        : standard.sort,
    columns: Array.isArray(columns) ? shown : standard.columns,
    perPage: PER_PAGE.find(rows => rows === perPage) ?? standard.perPage,
  };
}

/** Whether two views show the same. */
export function sameView(one: ListView, other: ListView): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ filter, sort, columns, perPage }: ListView): string {
  return JSON.stringify([sorted(filter), sort.field, sort.order, [...columns].sort(), perPage]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, part]) => [key, sorted(part)]);
}

function parsed(text: string): Partial<ListView> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function askableFilter(filter: FilterValues, { filters, searchable }: Askable): FilterValues {
  const q = searchable && typeof filter.q === 'string' ? filter.q : '';
  return filters.reduce<FilterValues>(
    (values, known) => withFilter(values, known.source, condition(known, filter[known.source])),
    withFilter({}, 'q', q),
  );
}

/** What a filter of this kind understands of what was kept. */
function condition(filter: ListFilter, kept: unknown): Record<string, unknown> {
  const { eq, in: among, gte, lte, contains } = Object(kept) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  if (filter.kind === 'choice') {
    const values = Array.isArray(among) ? among : [eq];
    return { in: filter.values.filter(value => values.includes(value)) };
  }
  if (filter.kind === 'day') return given({ gte: text(gte), lte: text(lte) });
  if (filter.kind === 'flag') return { eq: typeof eq === 'boolean' ? eq : null };
  return filter.kind === 'link' ? { eq: text(eq) } : { contains: text(contains) };
}

function given(parts: Record<string, string | null>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));
}
