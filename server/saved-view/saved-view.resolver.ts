import { Resolver } from 'type-graphql';
import { crudOf } from '../crud/resolver.ts';
import { SavedView, SavedViewFields } from './saved-view.entity.ts';

/** Views are made for oneself. */
@Resolver(() => SavedView)
export class SavedViewResolver extends crudOf(SavedView, SavedViewFields, 'savedViews', {
  creating: context => ({ owner: context.signedIn().id }),
}) {}
