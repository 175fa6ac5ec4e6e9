import { Resolver } from 'type-graphql';
import { crudOf } from '../crud/resolver.ts';
import { keepApart } from './keep-apart.ts';
import { SavedView, SavedViewFields } from './saved-view.entity.ts';

/** Views are made for oneself. */
@Resolver(() => SavedView)
export class SavedViewResolver extends crudOf(SavedView, SavedViewFields, 'savedViews', {
  creating: async (context, em, input) => {
    const owner = context.signedIn().id;
    await keepApart(em, { ...(input as SavedView), owner });
    return { owner };
  },
  updating: async (_context, em, view, input) => {
    await keepApart(em, { ...view, ...input });
    // What is off the menu opens no list; putting it back says anew whether it does.
    if (input.removed) view.isDefault = false;
  },
}) {}
