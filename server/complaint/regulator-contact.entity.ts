import { Choice, Day, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { withCaseAccess } from './case-access.columns.ts';
import { ComplaintPart } from './complaint-part.ts';

/** Whether the regulator still looks at a complaint. */
export enum RegulatorContactStatus {
  OPEN = 'OPEN',
  CONCLUDED = 'CONCLUDED',
}

/** What a person writes when the regulator has written. */
export abstract class RegulatorContactFields extends ComplaintPart {
  @Text({ about: "The regulator's own reference.", max: 60 })
  icoRef!: string;

  @Day({ about: 'When its letter reached us; not in the future.', writeOnce: true })
  contactedOn!: string;

  @Day({ about: 'By when it awaits our reply.' })
  replyBy!: string;

  @Narrative({ about: 'What it asks.', optional: true })
  question: string | null = null;
}

/** A contact by the regulator about a complaint: a record beside the case, not a state of it (M1). */
@Resource({
  about: 'A contact by the regulator about a complaint.',
  parent: 'complaint',
  order: { contactedOn: 'ASC' },
  derived: { deadline: ['status', 'replyBy', 'repliedOn'] },
})
export class RegulatorContact extends withCaseAccess(RegulatorContactFields) {
  @Choice(RegulatorContactStatus, 'RegulatorContactStatus', { about: 'Whether it still looks at it.' })
  status: RegulatorContactStatus = RegulatorContactStatus.OPEN;

  @Day({ about: 'When we replied.', optional: true })
  repliedOn: string | null = null;

  @Narrative({ about: 'What the regulator concluded.', optional: true })
  outcome: string | null = null;

  @Day({ about: 'When it concluded.', optional: true })
  concludedOn: string | null = null;
}
