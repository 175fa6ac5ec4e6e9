import { Flag, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What a person writes of a saved view. */
export abstract class SavedViewFields extends Stored {
  @Text({ about: 'The list that it belongs to, such as complaintCases.', max: 60, writeOnce: true })
  list!: string;

  @Text({ about: 'Its name in the menu; another one for each view of the list.', max: 60 })
  name!: string;

  @Narrative({
    about: 'Filters, sort, columns and rows a page, as the panel writes them (JSON).',
    max: 4_000,
    holdsIds: true,
  })
  query!: string;

  @Flag({ about: 'Whether the list opens with it; one view of a list at most.', default: false })
  isDefault = false;

  @Flag({ about: 'Whether its owner took it off the menu.', default: false })
  removed = false;
}

/** A list as somebody likes to see it; its owner's alone (M13). */
@Resource({ about: 'A named filter, sort and choice of columns of a list.', order: { name: 'ASC' } })
export class SavedView extends SavedViewFields {
  @Link(() => User, { about: 'Whose view it is.' })
  owner!: string;
}
