import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Where an enquiry stands. */
export enum WebEnquiryStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CONVERTED = 'CONVERTED',
  CLOSED = 'CLOSED',
}

/** What an enquiry was in truth (S8). */
export enum EnquiryBecame {
  REFERRAL = 'REFERRAL',
  COMPLAINT = 'COMPLAINT',
  RIGHTS_REQUEST = 'RIGHTS_REQUEST',
  INFORMATION_REQUEST = 'INFORMATION_REQUEST',
}

/** Why nobody is answered. */
export enum NoReplyReason {
  ADVERTISING = 'ADVERTISING',
  NOTHING_ASKED = 'NOTHING_ASKED',
  SENT_TWICE = 'SENT_TWICE',
}

/** What somebody gives on our website: enough to answer, and nothing more (S8). */
export abstract class WebEnquiryFields extends Stored {
  @Text({ about: 'What the person calls herself; sealed.', sealed: 'sensitive', purposes: ['COMMS'] })
  personName!: string;

  @Text({
    about: 'The e-mail address to which we answer; sealed.',
    format: 'email',
    max: 254,
    sealed: 'sensitive',
    purposes: ['COMMS'],
  })
  email!: string;

  @Narrative({
    about: 'What she wrote. It may be about health, so it is sealed and never searched.',
    max: 5_000,
    sealed: 'art9',
    purposes: ['COMMS'],
  })
  message!: string;
}

/** A message through the public form (S8): answered, made what it is in truth, or destroyed at the end of its period (RR-WEB). */
@Resource({
  about: 'A message that came through our website (S8).',
  prefix: 'WEB',
  order: { receivedAt: 'DESC' },
  derived: { deadline: ['status', 'receivedAt'] },
})
export class WebEnquiry extends WebEnquiryFields {
  @Text({ about: 'Our reference, such as WEB-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Text({
    about: 'The code that the person was given and quotes to us.',
    unique: true,
    searched: true,
    maskable: true,
  })
  publicCode!: string;

  @Choice(WebEnquiryStatus, 'WebEnquiryStatus', { about: 'Where it stands.' })
  status: WebEnquiryStatus = WebEnquiryStatus.OPEN;

  @Instant({ about: 'When it was sent: what becomes of it counts from here (C-10).' })
  receivedAt!: Date;

  @Day({ about: 'When the person and we last wrote or spoke: its period runs from here (RR-WEB).' })
  lastContactOn!: string;

  @Text({ about: 'Version of the privacy notice that the page showed.', optional: true, max: 40 })
  noticeVersion: string | null = null;

  @Link(() => User, { about: 'Who last dealt with it.', optional: true })
  handledBy: string | null = null;

  @Choice(NoReplyReason, 'NoReplyReason', { about: 'Why nobody is answered.', optional: true })
  noReplyReason: NoReplyReason | null = null;

  @Choice(EnquiryBecame, 'EnquiryBecame', { about: 'What it was in truth.', optional: true })
  became: EnquiryBecame | null = null;

  @Text({ about: 'The reference of what it became.', optional: true })
  becameReference: string | null = null;

  @Text({ about: 'The id of what it became.', optional: true })
  becameId: string | null = null;

  @Instant({ about: 'When it became that.', optional: true })
  convertedAt: Date | null = null;
}
