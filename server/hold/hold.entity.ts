import { withCaseAccess } from '../complaint/case-access.columns.ts';
import { Choice, Day, Instant, Link, Text } from '../crud/columns.ts';
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

/** A legal hold on one record: while it is not released nothing of it is destroyed or made anonymous (§3.5). */
@Resource({ about: 'A legal hold on a record.', order: { placedAt: 'DESC' } })
export class LegalHold extends withCaseAccess(Stored) {
  @Choice(HoldReason, 'HoldReason', { about: 'Why.' })
  reason!: HoldReason;

  @Text({ about: 'The kind of record, such as ComplaintCase.' })
  subject!: string;

  @Text({ about: 'The id of the record.' })
  recordId!: string;

  @Text({ about: 'The reference of the record.' })
  recordReference!: string;

  @Instant({ about: 'Since when.' })
  placedAt!: Date;

  @Link(() => User, { about: 'Who placed it; nobody for an automatic one.', optional: true })
  placedBy: string | null = null;

  @Day({ about: 'When it is looked at again; within 6 months (§3.5).' })
  reviewAt!: string;

  @Instant({ about: 'When it was released.', optional: true })
  releasedAt: Date | null = null;

  @Link(() => User, { about: 'Who released it; nobody for an automatic one.', optional: true })
  releasedBy: string | null = null;
}
