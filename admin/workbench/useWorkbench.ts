import { useQuery } from '@tanstack/react-query';
import {
  WaitingForMeDocument,
  WorkbenchDocument,
  type WaitingForMeQuery,
  type WorkbenchQuery,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** Everything with a date, and today. */
export type Workbench = WorkbenchQuery['workbench'];
/** One thing with a date. */
export type WorkItem = Workbench['items'][number];
/** One decision that waits. */
export type Waiting = WaitingForMeQuery['waitingForMe'][number];

/** Everything with a date that the viewer may read, most urgent first. */
export function useWorkbench() {
  return useQuery({
    queryKey: ['workbench'],
    queryFn: async ({ signal }) => (await ask(WorkbenchDocument, {}, signal)).data.workbench,
  });
}

/** What waits for the viewer as the second person. */
export function useWaiting() {
  return useQuery({
    queryKey: ['waitingForMe'],
    queryFn: async ({ signal }) => (await ask(WaitingForMeDocument, {}, signal)).data.waitingForMe,
  });
}
