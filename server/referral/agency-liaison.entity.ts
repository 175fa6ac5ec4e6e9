import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';
import { Referral } from './referral.entity.ts';

/** Where the liaison stands (S5). */
export enum LiaisonStatus {
  /** Both questions were answered when the referral came. */
  NOT_REQUIRED = 'NOT_REQUIRED',
  REQUESTED = 'REQUESTED',
  /** The agency has both questions answered with yes, and shows it. */
  CONFIRMED = 'CONFIRMED',
  /** The agency has an answer that is no. */
  REFUSED = 'REFUSED',
  NO_REPLY = 'NO_REPLY',
  DIRECT_CONTACT = 'DIRECT_CONTACT',
}

/** What the system knows of a liaison from the referral: nobody types it. */
abstract class LiaisonFields extends Stored {
  @Link(() => Referral, { about: 'The referral that waits for the answers.' })
  referral!: string;

  @Link(() => Client, { about: 'The client.' })
  client!: string;

  @Link(() => Organisation, { about: 'The agency that referred.' })
  agency!: string;
}

/** Asking a referring agency to have the two questions asked (S5). */
@Resource({
  about: 'A request to a referring agency to have the two questions answered (S5).',
  prefix: 'ACL',
  crowded: ['all', 'restricted', 'metadata'],
  order: { createdAt: 'DESC' },
  derived: { deadline: ['status', 'firstChaseOn', 'firstChasedAt', 'dueAt', 'askClientBy'] },
})
export class AgencyConsentLiaison extends withClientAccess(LiaisonFields) {
  @Text({ about: 'Our reference, such as ACL-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(LiaisonStatus, 'LiaisonStatus', { about: 'Where it stands.' })
  status: LiaisonStatus = LiaisonStatus.NOT_REQUIRED;

  @Instant({ about: 'When the agency was asked.', optional: true })
  askedAt: Date | null = null;

  @Day({ about: 'When the agency is chased first: 5 working days after it was asked.', optional: true })
  firstChaseOn: string | null = null;

  @Instant({ about: 'When it was chased first.', optional: true })
  firstChasedAt: Date | null = null;

  @Day({
    about: 'By when it answers, and is chased again: 10 working days after it was asked.',
    optional: true,
  })
  dueAt: string | null = null;

  @Instant({ about: 'When it was chased again.', optional: true })
  secondChasedAt: Date | null = null;

  @Day({ about: 'By when the client is asked directly, the agency being silent.', optional: true })
  askClientBy: string | null = null;

  @Narrative({
    about: 'What the agency answered, or why the client is asked directly.',
    optional: true,
    max: 2_000,
  })
  response: string | null = null;

  @Narrative({ about: 'What shows the answers that the agency collected.', optional: true, max: 2_000 })
  evidence: string | null = null;

  @Instant({ about: 'When it ended: answered, or the client is asked directly.', optional: true })
  endedAt: Date | null = null;

  @Link(() => User, { about: 'Who recorded that.', optional: true })
  endedBy: string | null = null;
}
