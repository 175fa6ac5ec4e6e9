import { withClientAccess } from '../access/client-access.columns.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import { Choice, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { User } from '../user/user.entity.ts';
import { DisclosureFields } from './disclosure.fields.ts';
import {
  DisclosureKind,
  DisclosureStatus,
  EmergencyReview,
  RestrictionException,
  SharingMethod,
} from './disclosure.vocabulary.ts';

/** Something about a client that is shared with somebody outside, from the proposal to what became of it (S10, S73). */
@Resource({
  about: 'Something about a client that is shared with another organisation (S10, S73).',
  prefix: 'DIS',
  crowded: ['all', 'restricted', 'metadata'],
  order: { proposedAt: 'DESC' },
  derived: { deadline: ['status', 'emergency', 'sentAt', 'reviewedAt'] },
})
export class Disclosure extends withClientAccess(DisclosureFields) {
  @Text({ about: 'Our reference, such as DIS-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(DisclosureKind, 'DisclosureKind', { about: 'An onward referral, or anything else (S73).' })
  kind!: DisclosureKind;

  @Choice(DisclosureStatus, 'DisclosureStatus', { about: 'Where it stands.' })
  status: DisclosureStatus = DisclosureStatus.PROPOSED;

  @Link(() => Organisation, {
    about: 'The organisation that receives it, where it is registered.',
    optional: true,
  })
  recipient: string | null = null;

  @Text({ about: 'What the recipient was called when it was proposed.', maskable: true, searched: true })
  recipientName!: string;

  @Link(() => SharingAgreement, { about: 'The agreement under which it is shared.', optional: true })
  agreement: string | null = null;

  @Text({ about: 'Reference and title of that agreement.', optional: true })
  agreementName: string | null = null;

  @Narrative({
    about: 'What is shared, one item a line, as it was named when it was proposed.',
    maskable: true,
  })
  shared!: string;

  @Link(() => ConsentRecord, { about: 'The answer of the client on which it rests (S73).', optional: true })
  consent: string | null = null;

  @Link(() => ResearchConsentRequest, {
    about: 'The written consent to the study on which it rests (S49).',
    optional: true,
  })
  researchConsent: string | null = null;

  @Link(() => User, { about: 'Who proposed it.' })
  proposedBy!: string;

  @Instant({ about: 'When it was proposed.' })
  proposedAt!: Date;

  @Link(() => User, { about: 'Who approved it; never who proposed it.', optional: true })
  approvedBy: string | null = null;

  @Instant({ about: 'When it was approved.', optional: true })
  approvedAt: Date | null = null;

  @Narrative({ about: 'What was looked at before it was approved.', optional: true, max: 2_000 })
  approvalNote: string | null = null;

  @Choice(RestrictionException, 'RestrictionException', {
    about: 'What lets it be shared although processing is restricted (Art 18(2)).',
    optional: true,
  })
  restrictionException: RestrictionException | null = null;

  @Narrative({ about: 'Why that exception applies.', optional: true, max: 2_000 })
  restrictionReason: string | null = null;

  @Link(() => User, { about: 'Who sent it.', optional: true })
  sentBy: string | null = null;

  @Instant({ about: 'When it was sent.', optional: true })
  sentAt: Date | null = null;

  @Choice(SharingMethod, 'SharingMethod', { about: 'How it was sent.', optional: true })
  method: SharingMethod | null = null;

  @Instant({ about: 'When it was refused, stopped or withdrawn.', optional: true })
  closedAt: Date | null = null;

  @Narrative({ about: 'Why it was refused, stopped or withdrawn.', optional: true, max: 2_000 })
  closingReason: string | null = null;

  @Choice(EmergencyReview, 'EmergencyReview', { about: 'What was found of the emergency.', optional: true })
  review: EmergencyReview | null = null;

  @Narrative({ about: 'What was looked at, and what was found.', optional: true, max: 2_000 })
  reviewNote: string | null = null;

  @Link(() => User, { about: 'Who looked at it afterwards.', optional: true })
  reviewedBy: string | null = null;

  @Instant({ about: 'When that was.', optional: true })
  reviewedAt: Date | null = null;

  @Text({ about: 'The breach that was logged because it was not justified.', optional: true })
  breachReference: string | null = null;

  @Flag({
    about: 'Whether it was proposed by a clinician, who has to care for the person still when it is sent.',
    internal: true,
  })
  byClinician: boolean = false;
}
