import { Day, Link } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What a manager writes of a supervision. */
export abstract class SupervisionFields extends Stored {
  @Link(() => User, { about: 'The clinician who supervises.', writeOnce: true })
  supervisor!: string;

  @Link(() => User, { about: 'The clinician whose caseload she reads.', writeOnce: true })
  supervisee!: string;

  @Day({ about: 'First day.', writeOnce: true })
  startsOn!: string;

  @Day({ about: 'The first day on which she supervises no longer.', optional: true })
  endsOn: string | null = null;
}

/** Who reads whose caseload, and changes nothing of it (C-01). */
@Resource({ about: 'Who reads whose caseload as a supervisor (C-01).', order: { startsOn: 'DESC' } })
export class Supervision extends SupervisionFields {}
