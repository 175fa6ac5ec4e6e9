import { Choice, Day, Link, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { User } from '../user/user.entity.ts';
import { withCaseAccess } from './case-access.columns.ts';
import { ComplaintPart } from './complaint-part.ts';

/** Whether something that we promised is done. */
export enum ComplaintActionStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
}

/** What a person writes of an action. */
export abstract class ComplaintActionFields extends ComplaintPart {
  @Narrative({ about: 'What is to be done.', max: 2_000 })
  what!: string;

  @Link(() => User, { about: 'Who does it.', optional: true })
  owner: string | null = null;

  @Day({ about: 'By when.', optional: true })
  dueOn: string | null = null;
}

/** What we do because of a complaint (CP-7); it may be finished after the case is closed (§4.1). */
@Resource({
  about: 'What we do because of a complaint.',
  parent: 'complaint',
  order: { createdAt: 'ASC' },
  derived: { deadline: ['status', 'dueOn'] },
})
export class ComplaintAction extends withCaseAccess(ComplaintActionFields) {
  @Choice(ComplaintActionStatus, 'ComplaintActionStatus', { about: 'Whether it is done.' })
  status: ComplaintActionStatus = ComplaintActionStatus.OPEN;

  @Day({ about: 'When it was done.', optional: true })
  doneOn: string | null = null;
}
