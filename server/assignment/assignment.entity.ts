import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';

/** Why an assignment ended. After a transfer the clinician reads on for 14 days (C-01). */
export enum AssignmentEnd {
  TRANSFER = 'TRANSFER',
  CARE_ENDED = 'CARE_ENDED',
  MISTAKE = 'MISTAKE',
}

/** What a person writes of an assignment. */
export abstract class AssignmentFields extends Stored {
  @Link(() => Client, { about: 'The client.', writeOnce: true })
  client!: string;

  @Link(() => User, { about: 'The clinician who cares for the client.', writeOnce: true })
  clinician!: string;

  @Link(() => Organisation, { about: 'The member organisation for which she does.', writeOnce: true })
  organisation!: string;

  @Day({ about: 'First day.', writeOnce: true })
  startsOn!: string;

  @Text({
    about: 'Id of the assignment in the care-record system, by which an import knows it again.',
    optional: true,
    max: 60,
    unique: true,
    writeOnce: true,
  })
  careRecordId: string | null = null;

  @Text({ about: 'Why this clinician.', optional: true, max: 300, writeOnce: true })
  reason: string | null = null;

  @Day({
    about: 'The first day on which she cares no longer; an end today takes effect at once.',
    optional: true,
  })
  endsOn: string | null = null;

  @Choice(AssignmentEnd, 'AssignmentEnd', { about: 'Why it ended.', optional: true })
  endReason: AssignmentEnd | null = null;
}

/** Who cares for whom, from when to when: the clinician's row rule is made of it (C-01). */
@Resource({
  about: 'Who cares for whom, from when to when (C-01).',
  parent: 'client',
  order: { startsOn: 'DESC' },
})
export class Assignment extends withClientAccess(AssignmentFields) {}
