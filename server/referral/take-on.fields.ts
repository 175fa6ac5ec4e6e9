import { ContactMethod } from '../../schema/contact-method.ts';
import { Choice, Day, Instant, Text } from '../crud/columns.ts';
import { ReferralFields } from './referral.entity.ts';
import { DischargeReason, NotAcceptedReason } from './referral.vocabulary.ts';

/** A referral as another system holds it: what a person writes of it, and how far it has come there (§4.11). */
export abstract class TakeOnReferralFields extends ReferralFields {
  @Instant({ about: 'When it was accepted; empty while it is not.', optional: true })
  acceptedAt: Date | null = null;

  @Instant({ about: 'When care began; it needs the tick of the consent tab (S6).', optional: true })
  activatedAt: Date | null = null;

  @Text({ about: 'Where the consent tab is ticked, of care that runs (S6).', optional: true, max: 60 })
  dcrsRef: string | null = null;

  @Instant({ about: 'When the consent tab was ticked.', optional: true })
  tickedAt: Date | null = null;

  @Day({ about: 'When care ended.', optional: true })
  dischargedOn: string | null = null;

  @Choice(DischargeReason, 'DischargeReason', { about: 'How care ended.', optional: true })
  dischargeReason: DischargeReason | null = null;

  @Choice(NotAcceptedReason, 'NotAcceptedReason', {
    about: 'Why it was not accepted; never because of an answer.',
    optional: true,
  })
  notAcceptedReason: NotAcceptedReason | null = null;

  @Instant({ about: 'When the notice of Art 14 was given.', optional: true })
  art14GivenAt: Date | null = null;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How the notice was given.', optional: true })
  art14Method: ContactMethod | null = null;

  @Text({ about: 'Which version of the notice.', optional: true, max: 60 })
  art14NoticeVersion: string | null = null;
}
