import { useQuery, type QueryClient } from '@tanstack/react-query';
import {
  WaitingForMeDocument,
  WorkbenchDocument,
  type WaitingForMeQuery,
  type WorkbenchQuery,
} from '../../schema/generated/graphql.ts';
import { askAhead, askedAhead } from '../core/ask-ahead.ts';
import { ask } from '../core/api.ts';

/** Everything with a date, and today. */
export type Workbench = WorkbenchQuery['workbench'];
/** One thing with a date. */
export type WorkItem = Workbench['items'][number];
/** One decision that waits. */
export type Waiting = WaitingForMeQuery['waitingForMe'][number];

const workbenchKey = ['workbench'];
const waitingKey = ['waitingForMe'];

const askWorkbench = async (signal?: AbortSignal) =>
  (await ask(WorkbenchDocument, {}, signal)).data.workbench;
const askWaiting = async (signal?: AbortSignal) =>
  (await ask(WaitingForMeDocument, {}, signal)).data.waitingForMe;

/** Everything with a date that the viewer may read, most urgent first. */
export function useWorkbench() {
  return useQuery({
    queryKey: workbenchKey,
    queryFn: ({ client, signal }) => askedAhead<Workbench>(client, workbenchKey) ?? askWorkbench(signal),
  });
}

/** What waits for the viewer as the second person. */
export function useWaiting() {
  return useQuery({
    queryKey: waitingKey,
    queryFn: ({ client, signal }) => askedAhead<Waiting[]>(client, waitingKey) ?? askWaiting(signal),
  });
}

/** Asks what {@link useWorkbench} shows, before it is drawn. */
export function beginWorkbench(client: QueryClient): void {
  askAhead(client, workbenchKey, askWorkbench());
}

/** Asks what {@link useWorkbench} and {@link useWaiting} show, before they are drawn. */
export function beginDay(client: QueryClient): void {
  beginWorkbench(client);
  askAhead(client, waitingKey, askWaiting());
}
