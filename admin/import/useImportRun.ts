import { useQuery } from '@tanstack/react-query';
import {
  ImportRunListDocument,
  ImportRunOneDocument,
  type ImportRunPartsFragment,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** An import as the panel shows it. */
export type ImportRun = ImportRunPartsFragment;
/** A wrong cell. */
export interface Problem {
  row: number;
  column: string;
  message: string;
  differs?: true;
}

/** Whether a job is at work on it. */
export function isUnderWay({ state }: Pick<ImportRun, 'state'>): boolean {
  return state === 'CHECKING' || state === 'RUNNING' || state === 'STOPPING';
}

/** How often a running import is asked how far it is, in milliseconds. */
const POLL = 1_000;

/** One import, followed while it runs. */
export function useImportRun(id: string | null) {
  return useQuery({
    queryKey: ['importRun', id],
    enabled: id !== null,
    queryFn: async ({ signal }) => (await ask(ImportRunOneDocument, { id: id! }, signal)).data.record,
    refetchInterval: query => (query.state.data && isUnderWay(query.state.data) ? POLL : false),
  });
}

/** The viewer's last imports. */
export function useImportRuns() {
  return useQuery({
    queryKey: ['importRuns'],
    queryFn: async ({ signal }): Promise<ImportRun[]> =>
      (await ask(ImportRunListDocument, { perPage: 5 }, signal)).data.list.items,
    refetchInterval: query => (query.state.data?.some(isUnderWay) ? POLL : false),
  });
}
