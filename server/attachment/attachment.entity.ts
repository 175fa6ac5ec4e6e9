import { Link, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/**
 * A file that belongs to a record; its content lies outside the database under its hash. Read only through
 * `attachments(subject, id)` and `/files/:id`: its readers are those who may follow its record (M13).
 */
@Resource({
  about: 'A file that belongs to a record; added, never changed.',
  parent: 'recordId',
  order: { createdAt: 'DESC' },
})
export class Attachment extends Stored {
  @Text({ about: 'The kind of record, such as ProcessorContract.' })
  subject!: string;

  @Text({ about: 'The id of the record.' })
  recordId!: string;

  @Text({ about: 'Its name, cleaned.' })
  fileName!: string;

  @Text({ about: 'What it is, found by its content (media type).' })
  mediaType!: string;

  @Whole({ about: 'Its size in bytes.' })
  bytes!: number;

  @Text({ about: 'SHA-256 of its content, hexadecimal.' })
  contentHash!: string;

  @Link(() => User, { about: 'Who added it.' })
  addedBy!: string;
}
