import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Disclosure } from '../sharing/disclosure.entity.ts';
import {
  DisclosureStatus as S,
  EmergencyReview,
  RestrictionException,
  SharingMethod,
  SharingPermission as May,
} from '../sharing/disclosure.vocabulary.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

/** What differs from one disclosure to another. */
export type SharingStory = Partial<Disclosure>;

type Ago = (days: number) => Date;

/** Onward referrals with the person's consent; the stopped ones are of people who withdrew it. */
export function agreedStories(
  { clinician, clinician2, entry }: People,
  ago: Ago,
): { agreed: SharingStory[]; stopped: SharingStory[] } {
  const proposed = (by: { id: string }, days: number) => ({
    proposedBy: by.id,
    proposedAt: ago(days),
    byClinician: by !== entry,
  });
  const sent = (days: number) => ({
    status: S.SENT,
    sentBy: entry.id,
    sentAt: ago(days),
    method: SharingMethod.SECURE_EMAIL,
  });
  const closed = (days: number, closingReason: string) => ({ closedAt: ago(days), closingReason });
  return {
    agreed: [
      { ...proposed(clinician, 60), ...sent(59) },
      { ...proposed(clinician2, 24), ...sent(22), method: SharingMethod.PORTAL },
      { ...proposed(clinician, 1) },
      { ...proposed(entry, 0) },
      {
        ...proposed(clinician, 12),
        status: S.WITHDRAWN,
        ...closed(11, 'The person found a group nearer to home.'),
      },
    ],
    stopped: [
      { ...proposed(clinician, 45), ...sent(44) },
      { ...proposed(clinician2, 40), ...sent(38) },
      { ...proposed(entry, 30), ...sent(28), method: SharingMethod.POST },
      { ...proposed(entry, 10), status: S.STOPPED, ...closed(9, 'The consent was withdrawn.') },
    ],
  };
}

/** What the law demands, what could not wait, and what was refused; `place` is of the clients in their order. */
export function demandedStories(
  { entry, clinician, dpo, dpo2 }: People,
  { council, regulator }: Organisations,
  ago: Ago,
): (SharingStory & { place: number })[] {
  const proposed = (by: { id: string }, days: number) => ({
    proposedBy: by.id,
    proposedAt: ago(days),
    byClinician: by === clinician,
  });
  const toCouncil = {
    recipient: council.id,
    recipientName: council.name,
    otherItems: 'Address and the names of the children in the household',
    shared: 'Address and the names of the children in the household',
    reason: 'The council enquires into the safety of a child and asked for it in writing.',
    authority: 'Children Act 1989 s.47',
    permission: May.LEGAL_OBLIGATION,
  };
  const approved = (days: number) => ({
    approvedBy: dpo.id,
    approvedAt: ago(days),
    approvalNote: 'The written request was seen. It names the child and asks for no more than this.',
  });
  const sent = (days: number) => ({
    status: S.SENT,
    sentBy: entry.id,
    sentAt: ago(days),
    method: SharingMethod.SECURE_EMAIL,
  });
  const urgent = {
    permission: May.VITAL_INTERESTS,
    emergency: true,
    recipientName: 'Wenbury General Hospital, emergency department',
    otherItems: 'That the person had spoken of harming herself, and her medication',
    shared: 'That the person had spoken of harming herself, and her medication',
    reason: 'The ambulance crew asked on the telephone; the person could not answer.',
    incapacityReason: 'The person was unconscious when the crew arrived.',
    caldicottPrinciples: [],
    status: S.SENT,
    method: SharingMethod.PHONE,
  };
  return [
    { place: 0, ...toCouncil, ...proposed(entry, 1) },
    { place: 6, ...toCouncil, ...proposed(clinician, 8), ...approved(7), ...sent(6) },
    {
      place: 4,
      ...toCouncil,
      permission: May.COURT_ORDER,
      authority: 'Order of the family court of last week',
      ...proposed(entry, 3),
      ...approved(2),
      status: S.APPROVED,
    },
    {
      place: 1,
      ...toCouncil,
      ...proposed(entry, 6),
      ...approved(3),
      status: S.APPROVED,
      restrictionException: RestrictionException.RIGHTS_OF_ANOTHER,
      restrictionReason: 'A child in the household has to be protected.',
    },
    { place: 2, ...toCouncil, ...proposed(entry, 20), ...approved(19), ...sent(18) },
    { place: 3, ...toCouncil, ...proposed(clinician, 2) },
    { place: 5, ...toCouncil, ...proposed(clinician, 15), ...approved(14), ...sent(13) },
    {
      place: 8,
      ...toCouncil,
      recipient: regulator.id,
      recipientName: regulator.name,
      purpose: SharingPurpose.PLANNING,
      permission: May.LEGITIMATE_INTEREST,
      reason: 'Asked whether we would take part in a survey of services.',
      authority: 'Assessment of interests of last spring',
      ...proposed(entry, 26),
      status: S.REFUSED,
      closedAt: ago(25),
      closingReason: 'Numbers answer the question; nobody need be named.',
    },
    { place: 8, ...urgent, ...proposed(clinician, 1), sentBy: clinician.id, sentAt: ago(1) },
    {
      place: 9,
      ...urgent,
      permission: May.SAFEGUARDING,
      ...proposed(entry, 33),
      sentBy: entry.id,
      sentAt: ago(33),
      review: EmergencyReview.JUSTIFIED,
      reviewNote: 'The crew’s log shows the call. What was said was needed.',
      reviewedBy: dpo2.id,
      reviewedAt: ago(32),
    },
  ];
}
