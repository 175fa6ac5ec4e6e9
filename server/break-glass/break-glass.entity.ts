import { isNhsNumber } from '../../schema/nhs-number.ts';
import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { MOST_HOURS } from '../clock/break-glass.ts';
import { Choice, Day, Flag, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Why somebody breaks the glass (§6.4). */
export enum BreakGlassReason {
  IMMINENT_HARM = 'IMMINENT_HARM',
  SAFEGUARDING = 'SAFEGUARDING',
  CLINICAL_COVER = 'CLINICAL_COVER',
  LEGAL_DEADLINE = 'LEGAL_DEADLINE',
}

/** Where it stands (§4.11). Whether it opens the record now, `expiresAt` says alone. */
export enum BreakGlassStatus {
  REQUESTED = 'REQUESTED',
  EXPIRED = 'EXPIRED',
  REVIEWED = 'REVIEWED',
}

/** What somebody else found (§6.4). */
export enum BreakGlassReview {
  JUSTIFIED = 'JUSTIFIED',
  UNJUSTIFIED = 'UNJUSTIFIED',
}

/** What a person writes of it. */
export abstract class BreakGlassGrantFields extends Stored {
  @Choice(BreakGlassReason, 'BreakGlassReason', { about: 'Why it cannot wait.', writeOnce: true })
  reasonCode!: BreakGlassReason;

  @Narrative({
    about: 'What has happened and why this record is needed now: 20 characters or more.',
    max: 2_000,
    writeOnce: true,
    maskable: true,
  })
  justification!: string;

  @Whole({
    about: 'For how many hours, 1 to 4.',
    min: 1,
    max: MOST_HOURS,
    default: MOST_HOURS,
    writeOnce: true,
  })
  hours: number = MOST_HOURS;
}

/** How a person is named whom the viewer does not meet: by the exact reference, or by number and birth. Kept nowhere. */
export abstract class BreakGlassRequest extends BreakGlassGrantFields {
  @Text({ about: 'Reference of the client, such as CLI-2026-0001.', optional: true, max: 20 })
  clientReference: string | null = null;

  @Text({
    about: 'NHS number, ten digits; counts together with the date of birth.',
    optional: true,
    max: 10,
    valid: [isNhsNumber, 'is not an NHS number: a digit is wrong or missing'],
  })
  nhsNumber: string | null = null;

  @Day({ about: 'Date of birth; counts together with the NHS number.', optional: true })
  dateOfBirth: string | null = null;
}

/** A record opened in an emergency to somebody who does not meet the client: one person, some hours, looked at afterwards (§6.4, C-05). */
@Resource({
  about: 'A client’s record opened in an emergency for some hours, and whether that was justified (§6.4).',
  prefix: 'BGL',
  order: { grantedAt: 'DESC' },
  derived: { deadline: ['status', 'grantedAt'] },
})
export class BreakGlassGrant extends withClientAccess(BreakGlassGrantFields) {
  @Text({ about: 'Our reference, such as BGL-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(BreakGlassStatus, 'BreakGlassStatus', { about: 'Where it stands.' })
  status: BreakGlassStatus = BreakGlassStatus.REQUESTED;

  @Text({ about: 'Reference of the client.', maskable: true })
  clientReference!: string;

  @Link(() => Client, { about: 'The client, while the viewer may meet her.', maskable: true })
  client!: string;

  @Link(() => User, { about: 'Who broke the glass.' })
  user!: string;

  @Flag({ about: 'Whether an officer did: then the senior information risk owner is told.' })
  byOfficer: boolean = false;

  @Instant({ about: 'When it was broken.' })
  grantedAt!: Date;

  @Instant({ about: 'Until when it opens the record.' })
  expiresAt!: Date;

  @Instant({ about: 'When the managers were told that nobody had reviewed it.', optional: true })
  escalatedAt: Date | null = null;

  @Choice(BreakGlassReview, 'BreakGlassReview', { about: 'What somebody else found.', optional: true })
  review: BreakGlassReview | null = null;

  @Narrative({ about: 'What was found.', optional: true, max: 2_000 })
  reviewNote: string | null = null;

  @Link(() => User, { about: 'Who reviewed it; never who broke it (SD-10).', optional: true })
  reviewer: string | null = null;

  @Instant({ about: 'When it was reviewed.', optional: true })
  reviewedAt: Date | null = null;

  @Text({ about: 'The breach that was logged because it was not justified.', optional: true })
  breachReference: string | null = null;
}
