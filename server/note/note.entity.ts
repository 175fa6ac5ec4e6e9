import { Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What a person writes of a note. */
export abstract class NoteFields extends Stored {
  @Narrative({ about: 'What is noted.', max: 4_000 })
  text!: string;
}

/**
 * A note on a record: added, never changed. Read only through `notes(subject, id)`: its readers are those who may
 * follow its record (M13), which no rule of its own could say.
 */
@Resource({
  about: 'A note on a record; added, never changed.',
  parent: 'recordId',
  order: { createdAt: 'DESC' },
})
export class Note extends NoteFields {
  @Text({ about: 'The kind of record, such as ProcessorContract.' })
  subject!: string;

  @Text({ about: 'The id of the record.' })
  recordId!: string;

  @Link(() => User, { about: 'Who wrote it.' })
  author!: string;
}
