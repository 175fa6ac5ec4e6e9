import { useQuery } from '@tanstack/react-query';
import {
  WaitingForMeDocument,
  WorkbenchDocument,
  type WaitingForMeQuery,
  type WorkbenchQuery,
} from '../../schema/generated/graphql.ts';
import { ahead } from '../core/ahead.ts';
import { ask } from '../core/api.ts';
import { useViewer } from '../core/session/useViewer.ts';
import type { Viewer } from '../core/session/viewer.ts';

/** Everything with a date, and today. */
export type Workbench = WorkbenchQuery['workbench'];
/** One thing with a date. */
export type WorkItem = Workbench['items'][number];
/** One decision that waits. */
export type Waiting = WaitingForMeQuery['waitingForMe'][number];

const dayOf = ahead(async signal => (await ask(WorkbenchDocument, {}, signal)).data.workbench);
const waitingFor = ahead(async signal => (await ask(WaitingForMeDocument, {}, signal)).data.waitingForMe);

/** Asks what the day of a role begins with, before it is drawn. */
export function askDayAhead({ id, role }: Pick<Viewer, 'id' | 'role'>): void {
  dayOf.begin(id);
  // Nobody's signature is asked of an administrator on the first page.
  if (role !== 'ADMIN') waitingFor.begin(id);
}

/** Everything with a date that the viewer may read, most urgent first. */
export function useWorkbench() {
  const viewer = useViewer();
  return useQuery({ queryKey: ['workbench'], queryFn: ({ signal }) => dayOf.ask(viewer?.id, signal) });
}

/** What waits for the viewer as the second person. */
export function useWaiting() {
  const viewer = useViewer();
  return useQuery({
    queryKey: ['waitingForMe'],
    queryFn: ({ signal }) => waitingFor.ask(viewer?.id, signal),
  });
}
