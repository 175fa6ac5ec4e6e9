import { withCaseAccess } from '../complaint/case-access.columns.ts';
import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Why something may not be destroyed (§3.5). */
export enum HoldReason {
  OPEN_RIGHTS_REQUEST = 'OPEN_RIGHTS_REQUEST',
  OPEN_COMPLAINT = 'OPEN_COMPLAINT',
  OPEN_BREACH = 'OPEN_BREACH',
  LITIGATION = 'LITIGATION',
  PUBLIC_INQUIRY = 'PUBLIC_INQUIRY',
  POLICE_CORONER = 'POLICE_CORONER',
  RESTRICTION_18 = 'RESTRICTION_18',
  SAFEGUARDING = 'SAFEGUARDING',
  AUDIT = 'AUDIT',
}

/** What a hold protects (§3.5). */
export enum HoldScope {
  SUBJECT = 'SUBJECT',
  RECORD_TYPE = 'RECORD_TYPE',
  ALL = 'ALL',
}

/** Where a hold stands: it protects until it is released. */
export enum HoldStatus {
  PLACED = 'PLACED',
  RELEASE_PROPOSED = 'RELEASE_PROPOSED',
  RELEASED = 'RELEASED',
}

/** What a person writes of a hold; afterwards it moves by events alone. */
export abstract class LegalHoldFields extends Stored {
  @Choice(HoldScope, 'HoldScope', {
    about: 'One record, every record under a rule of the schedule, or everything.',
    default: HoldScope.SUBJECT,
  })
  scope: HoldScope = HoldScope.SUBJECT;

  @Text({
    about: 'The kind of record, such as ComplaintCase; RetentionRule for a record type.',
    optional: true,
  })
  subject: string | null = null;

  @Text({ about: 'The id of the record or rule; empty where everything is held.', optional: true })
  recordId: string | null = null;

  @Choice(HoldReason, 'HoldReason', { about: 'Why.' })
  reason!: HoldReason;

  @Narrative({
    about: 'What it rests on, in words that name nobody; needed by hand.',
    optional: true,
    max: 2_000,
  })
  ground: string | null = null;

  @Day({ about: 'When it is looked at again; within 6 months (§3.5).' })
  reviewAt!: string;
}

/** A legal hold: while it is not released nothing that it protects is destroyed or made anonymous (§3.5). */
@Resource({
  about: 'A legal hold on a record, a type of record or everything.',
  order: { placedAt: 'DESC' },
  derived: { deadline: ['status', 'reviewAt'] },
})
export class LegalHold extends withCaseAccess(LegalHoldFields) {
  @Choice(HoldStatus, 'HoldStatus', { about: 'Whether it protects.' })
  status: HoldStatus = HoldStatus.PLACED;

  @Text({ about: 'The reference of the record, the code of the rule, or ALL.' })
  recordReference!: string;

  @Instant({ about: 'Since when.' })
  placedAt!: Date;

  @Link(() => User, { about: 'Who placed it; nobody for an automatic one.', optional: true })
  placedBy: string | null = null;

  @Narrative({ about: 'Why it may be released.', optional: true, max: 2_000 })
  releaseReason: string | null = null;

  @Link(() => User, { about: 'Who proposed the release; never the one who approves it.', optional: true })
  releaseProposer: string | null = null;

  @Instant({ about: 'When it was released.', optional: true })
  releasedAt: Date | null = null;

  @Link(() => User, { about: 'Who released it; nobody for an automatic one.', optional: true })
  releasedBy: string | null = null;
}
