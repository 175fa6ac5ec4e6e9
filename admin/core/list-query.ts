import type { GetListParams } from 'react-admin';
import type { Values } from './input-values.ts';

/** Arguments of every list operation. */
export interface ListVariables {
  filter: Values;
  sort?: { field: string; order: string }[];
  page: number;
  perPage: number;
}

/** Turns react-admin's list parameters into the API's; `{ kind: ['MEMBER'] }` means one of, a plain value equal to. */
export function listVariables({ filter, sort, pagination }: GetListParams): ListVariables {
  const known = sort && sort.field !== '' && sort.field !== 'id';
  return {
    filter: typedFilter((filter ?? {}) as Values),
    ...(known && { sort: [{ field: sort.field, order: sort.order }] }),
    page: pagination?.page ?? 1,
    perPage: pagination?.perPage ?? 25,
  };
}

function typedFilter(filter: Values): Values {
  const asked = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(asked.map(([field, value]) => [field, field === 'q' ? value : condition(value)]));
}

function condition(value: unknown): unknown {
  if (Array.isArray(value)) return { in: value };
  return typeof value === 'object' ? value : { eq: value };
}
