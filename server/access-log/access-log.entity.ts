import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { Instant, Link } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** That a manager read a case because she was assigned to it (M5); written by the reading, never by a person. */
@Resource({ about: 'A read of a case by an assigned manager.', order: { at: 'DESC' } })
export class AccessLog extends Stored {
  @Link(() => ComplaintCase, { about: 'The case.' })
  complaint!: string;

  @Link(() => User, { about: 'Who read it.' })
  reader!: string;

  @Instant({ about: 'When.' })
  at!: Date;
}
