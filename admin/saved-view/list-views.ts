import { viewOf, type ListView } from '../core/list/list-view.ts';
import type { Askable } from '../core/list/askable.ts';
import type { SavedView } from './useSavedViews.ts';

/** A list as the viewer sees it, and what its views need to know of it. */
export interface ViewedList {
  /** What the register and the viewer's rules let ask for. */
  askable: Askable;
  /** As it is without any view. */
  standard: ListView;
  /** As it is shown now. */
  shown: ListView;
  /** Shows it otherwise, in one step. */
  look: (view: ListView) => void;
}

/** A kept view of a list, ready to be looked at. */
export interface OfferedView {
  kept: SavedView;
  view: ListView;
}

/** The viewer's views of one list by name, as far as it can still show them. */
export function offered(
  views: readonly SavedView[],
  list: string,
  askable: Askable,
  standard: ListView,
): OfferedView[] {
  return views
    .filter(view => view.list === list)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(kept => ({ kept, view: viewOf(kept.query, askable, standard) }));
}
