import { useQueryClient } from '@tanstack/react-query';
import {
  SavedViewCreateDocument,
  SavedViewUpdateDocument,
  type CreateSavedViewInput,
  type UpdateSavedViewInput,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { SAVED_VIEWS, type SavedView } from './useSavedViews.ts';

/** Keeps and changes views; each answers once the menu knows. A refusal is an ApiError. */
export function useKeeping() {
  const queries = useQueryClient();
  const known = () => queries.invalidateQueries({ queryKey: [SAVED_VIEWS] });
  return {
    keep: async (input: CreateSavedViewInput, requestId: string): Promise<void> => {
      await ask(SavedViewCreateDocument, { input, requestId });
      await known();
    },
    change: async ({ id, version }: SavedView, input: UpdateSavedViewInput): Promise<SavedView> => {
      try {
        return (await ask(SavedViewUpdateDocument, { id, version, input })).data.record;
      } finally {
        // Refused too: another window may have changed it.
        await known();
      }
    },
  };
}
