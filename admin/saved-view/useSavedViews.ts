import { queryOptions, useQuery } from '@tanstack/react-query';
import { SavedViewListDocument, type SavedViewPartsFragment } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { useViewer } from '../core/session/useViewer.ts';
import type { Viewer } from '../core/session/viewer.ts';

/** A view that the viewer kept; nobody else's are ever answered. */
export type SavedView = SavedViewPartsFragment;

/** Where the views are kept in the panel's memory. */
export const SAVED_VIEWS = 'savedViews';
const FRESH_FOR = 60_000;
// Fifty of a list and fewer than twenty lists.
const ALL = 1_000;

/** The question for every view of a viewer, of all lists at once, so that only the first list of a visit waits for them. */
export const savedViewsOf = (viewer: Viewer | null) =>
  queryOptions({
    queryKey: [SAVED_VIEWS, viewer?.id],
    enabled: viewer !== null,
    staleTime: FRESH_FOR,
    // The menu offers another try; a list that is shown does not wait again.
    retryOnMount: false,
    queryFn: async ({ signal }): Promise<SavedView[]> => {
      const asked = { filter: { removed: { eq: false } }, perPage: ALL };
      return (await ask(SavedViewListDocument, asked, signal)).data.list.items;
    },
  });

/** The viewer's own views. */
export function useSavedViews() {
  return useQuery(savedViewsOf(useViewer()));
}
