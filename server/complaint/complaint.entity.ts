import { ContactMethod } from '../../schema/contact-method.ts';
import {
  Choice,
  Choices,
  Day,
  Flag,
  Ids,
  Instant,
  Link,
  Narrative,
  Structured,
  Text,
} from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Intake } from '../intake/intake.entity.ts';
import { User } from '../user/user.entity.ts';
import { withCaseAccess } from './case-access.columns.ts';
import { ComplaintCaseFields } from './complaint.fields.ts';
import { ComplaintAlert, ComplaintStatus, ReviewOutcome } from './complaint.vocabulary.ts';
import { DEADLINE_COLUMNS } from './deadline-columns.ts';

/** A complaint about how we handle personal data (DPA 2018 s.164A, §2.2, §4.1). */
@Resource({
  about: 'A complaint about how we handle personal data.',
  prefix: 'CMP',
  order: { receivedAt: 'DESC' },
  derived: {
    deadline: [...DEADLINE_COLUMNS],
    checklist: ['decision', 'apology', 'learning', 'approvedAt', 'summary'],
    subjectPeople: ['subjects'],
    contestedActPeople: ['contestedActBy'],
    witnessPeople: ['witnesses'],
  },
})
export class ComplaintCase extends withCaseAccess(ComplaintCaseFields) {
  @Text({ about: 'Our reference, such as CMP-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Text({
    about: 'The random code that the public receipt carries (M24).',
    unique: true,
    searched: true,
    maskable: true,
  })
  publicCode!: string;

  @Instant({
    about: 'The receipt as somebody would correct it; counts once confirmed (C-10).',
    optional: true,
  })
  proposedReceivedAt: Date | null = null;

  @Narrative({ about: 'Why the receipt was recorded wrongly.', optional: true })
  receiptReason: string | null = null;

  @Link(() => User, {
    about: 'Who would correct the receipt; never the one who confirms (C-10).',
    optional: true,
  })
  receiptProposer: string | null = null;

  @Choice(ComplaintStatus, 'ComplaintStatus', { about: 'Where it stands (§4.1).' })
  status: ComplaintStatus = ComplaintStatus.RECEIVED;

  @Link(() => User, { about: 'Who logged it; nobody for the public form.', optional: true })
  loggedBy: string | null = null;

  @Link(() => User, { about: 'Who investigates.', optional: true })
  investigator: string | null = null;

  @Link(() => User, { about: 'Who approved the outcome; never the investigator (M15).', optional: true })
  approver: string | null = null;

  @Link(() => User, {
    about: 'Who reviewed the outcome; neither investigator nor approver (M15).',
    optional: true,
  })
  reviewer: string | null = null;

  @Ids({ about: 'Persons who are heard as witnesses.', maskable: true })
  witnesses: string[] = [];

  @Day({
    about: 'Last day on which an acknowledgement is in time: the earlier of both clocks (CP-2, CP-12).',
  })
  ackDue!: string;

  @Day({ about: 'That day before it rolled to a working day (T10).', maskable: true })
  ackRaw!: string;

  @Day({ about: 'Last day under the data-protection track.', maskable: true })
  dataProtectionAckDue!: string;

  @Day({ about: 'Last day under the NHS track, where it applies (CP-12).', optional: true })
  nhsAckDue: string | null = null;

  @Day({
    about: 'Last day for the response under the NHS track: six months on, or as agreed (CP-12).',
    optional: true,
  })
  nhsResponseDue: string | null = null;

  @Day({ about: 'The later day for that response to which the person agreed.', optional: true })
  agreedResponseDue: string | null = null;

  @Narrative({ about: 'Why the response takes longer, as agreed.', optional: true })
  responseAgreement: string | null = null;

  @Flag({
    about: 'Whether DPA 2018 s.164A was in force on receipt; before that the dates are policy.',
    maskable: true,
  })
  statutory!: boolean;

  @Instant({ about: 'When it was acknowledged.', optional: true })
  acknowledgedAt: Date | null = null;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How it was acknowledged.', optional: true })
  acknowledgementMethod: ContactMethod | null = null;

  @Day({
    about: 'The day that counts as acknowledgement; an outcome in time counts as one (CP-2).',
    optional: true,
  })
  ackDate: string | null = null;

  @Flag({ about: 'Whether it was acknowledged in time; empty while nothing was sent.', optional: true })
  ackOnTime: boolean | null = null;

  @Flag({ about: 'Whether the acknowledgement was missed; never cleared (§4.1).', maskable: true })
  ackBreached: boolean = false;

  @Flag({ about: 'Whether the outcome counts as the acknowledgement (CP-2).', maskable: true })
  outcomeCountsAsAck: boolean = false;

  @Day({ about: 'By when an investigator is appointed (CP-3).', maskable: true })
  assignBy!: string;

  @Day({ about: 'By when the person hears from us again (CP-4).', maskable: true })
  nextProgressDue!: string;

  @Day({ about: 'Our own target for the outcome (CP-5).', maskable: true })
  outcomeTarget!: string;

  @Day({ about: 'From when management is alerted (CP-5).', maskable: true })
  managementAlertOn!: string;

  @Instant({ about: 'When the person last heard from us.', optional: true })
  lastContactAt: Date | null = null;

  @Structured({ about: 'What the dates were computed from (T10).', maskable: true })
  clockInputs!: object;

  @Text({ about: 'The edition of the date rules (T10).', maskable: true })
  ruleVersion!: string;

  @Day({ about: 'By when we go on without the information that we asked for.', optional: true })
  infoDueOn: string | null = null;

  @Instant({ about: 'When we asked for it; empty where nothing is awaited.', optional: true })
  infoAskedAt: Date | null = null;

  @Narrative({ about: 'The decision as drafted by the investigator.', optional: true })
  decision: string | null = null;

  @Narrative({ about: 'The apology, where something was upheld.', optional: true })
  apology: string | null = null;

  @Narrative({ about: 'What we learn beyond the case (CP-7).', optional: true })
  learning: string | null = null;

  @Instant({ about: 'When the outcome was approved.', optional: true })
  approvedAt: Date | null = null;

  @Narrative({ about: 'Why the draft was last sent back.', optional: true })
  returnReason: string | null = null;

  @Instant({ about: 'When the outcome was sent.', optional: true })
  outcomeSentAt: Date | null = null;

  @Day({ about: 'Last day on which the person may ask us for a review (§4.1).', optional: true })
  reviewBy: string | null = null;

  @Instant({ about: 'When a review was asked for; one a case (M15).', optional: true })
  reviewRequestedAt: Date | null = null;

  @Narrative({ about: 'Why the person asks for a review.', optional: true })
  reviewReason: string | null = null;

  @Day({ about: 'By when the review is answered.', optional: true })
  reviewDue: string | null = null;

  @Choice(ReviewOutcome, 'ReviewOutcome', { about: 'What the review came to.', optional: true })
  reviewOutcome: ReviewOutcome | null = null;

  @Narrative({ about: 'What the reviewer found and why.', optional: true })
  reviewFindings: string | null = null;

  @Day({ about: 'By when the regulator awaits our reply, where it has written (M1).', optional: true })
  regulatorReplyBy: string | null = null;

  @Instant({ about: 'When the regulator first wrote to us about it.', optional: true })
  escalatedAt: Date | null = null;

  @Link(() => Intake, {
    about: 'What it became, where it was no complaint about data protection (CP-6).',
    optional: true,
  })
  reroutedTo: string | null = null;

  @Narrative({ about: 'Why it was rerouted, withdrawn or reopened.', optional: true })
  endReason: string | null = null;

  @Instant({ about: 'When it was closed, withdrawn or rerouted.', optional: true })
  closedAt: Date | null = null;

  @Day({ about: 'From when its retention runs (RR-CMP); empty while it is open.', optional: true })
  retentionTrigger: string | null = null;

  @Flag({ about: 'Whether a legal hold keeps it from disposal (§3.5).' })
  onHold: boolean = false;

  @Choices(ComplaintAlert, 'ComplaintAlert', { about: 'What is overdue.', maskable: true })
  alerts: ComplaintAlert[] = [];
}
