import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { ApiError } from './api-error.ts';
import { ask, type Answer } from './api.ts';
import { changedFields, givenFields, type Values } from './input-values.ts';
import { listVariables } from './list-query.ts';
import type { AnyOperation, Registration } from './register.ts';

/** What an event is fired with; the same `requestId` fires once. */
export interface Firing {
  id: string;
  version: number;
  input?: Values;
  requestId: string;
}

/** react-admin's data provider and the events of workflows. */
export interface PanelDataProvider extends DataProvider {
  /** Fires an event's mutation and answers the record as it stands after. */
  fire: (resource: string, event: AnyOperation, firing: Firing) => Promise<{ data: RaRecord }>;
}

interface ListData {
  list: { items: RaRecord[]; total?: number | null; hasNextPage: boolean };
}

/** More rows than the server counts (design.md trap 6). */
const UNCOUNTED = 1_001;
const ALL = { page: 1, perPage: 1_000 };

/** One provider for all resources: the register says which operations to send. */
export function makeDataProvider(register: readonly Registration[]): PanelDataProvider {
  const of = (resource: string) => {
    const found = register.find(r => r.name === resource);
    if (!found) throw new ApiError('NOT_FOUND');
    return found;
  };

  const list = async (resource: string, params: GetListParams): Promise<GetListResult> => {
    const variables = listVariables(params);
    const { data, redacted } = await send<ListData>(of(resource).documents.list, variables, params.signal);
    const { items, total, hasNextPage } = data.list;
    return {
      data: items.map(item => ({ ...item, redacted })),
      total: total == null || total === UNCOUNTED ? undefined : total,
      pageInfo: { hasNextPage, hasPreviousPage: variables.page > 1 },
    };
  };

  const record = async <TRecord>(
    operation: AnyOperation | undefined,
    variables: object,
    signal?: AbortSignal,
  ) => {
    if (!operation) throw new ApiError('FORBIDDEN');
    const { data, redacted } = await send<{ record: RaRecord }>(operation, variables, signal);
    return { data: { ...data.record, redacted } as TRecord };
  };

  const inputOf = (resource: string, values: Values) => of(resource).toInput?.(values) ?? values;

  const provider: Partial<PanelDataProvider> = {
    getList: list,
    getOne: (resource, { id, signal }) => record(of(resource).documents.one, { id }, signal),
    getMany: (resource, { ids, signal }) =>
      list(resource, { filter: { id: { in: ids } }, pagination: ALL, signal }),
    getManyReference: (resource, { target, id, filter, ...params }) =>
      list(resource, { ...params, filter: { ...filter, [target]: { eq: id } } }),
    create: (resource, { data, meta }) =>
      record(of(resource).documents.create, {
        input: givenFields(inputOf(resource, data)),
        requestId: meta?.requestId ?? crypto.randomUUID(),
      }),
    update: async (resource, { id, data, previousData }) => {
      const input = changedFields(inputOf(resource, data), inputOf(resource, previousData));
      if (Object.keys(input).length === 0) return { data: previousData };
      return record(of(resource).documents.update, { id, version: previousData.version, input });
    },
    fire: (_resource, event, firing) => record(event, firing),
    supportAbortSignal: true,
  };
  // Nothing here deletes or writes in bulk: the API has no such mutation (§6.2), so these stay undefined.
  return provider as PanelDataProvider;
}

function send<TData>(
  operation: AnyOperation,
  variables: object,
  signal?: AbortSignal,
): Promise<Answer<TData>> {
  return ask(operation, variables as never, signal) as Promise<Answer<TData>>;
}
