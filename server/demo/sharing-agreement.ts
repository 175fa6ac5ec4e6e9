import type { SqlEntityManager } from '@mikro-orm/sql';
import { reviewDates } from '../clock/review.ts';
import {
  Article9Condition,
  ConfidentialityRoute,
  LawfulBasis,
  PartyRole,
} from '../sharing-agreement/agreement-party.entity.ts';
import {
  AgreementAlert,
  AgreementStatus as S,
  OptOutDecision,
} from '../sharing-agreement/sharing-agreement.entity.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Clock } from '../time.ts';
import { AgreementTeller } from './agreement-story.ts';
import { tellComing } from './agreement-coming.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

/** What a referral carries. */
const REFERRAL_DATA = [
  {
    item: 'Name, date of birth, contact details',
    accessibleTo: 'Intake teams of both services',
    minimisation: 'No family members beyond a named carer.',
  },
  {
    item: 'Reason for referral in the person’s words',
    accessibleTo: 'Clinicians who may accept the referral',
    minimisation: 'Half a page; no case notes.',
  },
];

/** Sharing agreements: in order, late for review, taken on incomplete, suspended, ended, and those on their way. Flushes. */
export async function seedSharingAgreements(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const teller = new AgreementTeller(em, people, clock);
  const referrals = await youngPeople(teller, organisations);
  await memberCharities(teller, organisations);
  await safeguarding(teller, organisations);
  await nationalReturn(teller, organisations);
  await suspendedAndEnded(teller, organisations);
  await tellComing(teller, organisations, referrals);
  await research(teller, organisations);
}

function youngPeople(teller: AgreementTeller, { youngPeople: { id: organisation } }: Organisations) {
  return teller.agreement({
    agreement: {
      title: 'Referrals from the young people’s project',
      organisation,
      purpose: SharingPurpose.REFERRAL,
      aims: 'A young person who turns 18 is seen here without telling the whole story again.',
      status: S.ACTIVE,
      ...teller.approvals(-165, true),
      ...teller.flowing(
        -165,
        OptOutDecision.INDIVIDUAL_CARE,
        'Referral for care only; the opt-out does not apply.',
      ),
      nextReviewAt: reviewDates(teller.day(-165)).nextReviewAt,
    },
    signed: -170,
    data: REFERRAL_DATA,
    confidential: true,
  });
}

async function memberCharities(teller: AgreementTeller, organisations: Organisations): Promise<void> {
  const { memberNorth, memberSouth, memberEast } = organisations;
  await teller.agreement({
    agreement: {
      title: 'Member charities: one front door',
      organisation: memberNorth.id,
      purpose: SharingPurpose.REFERRAL,
      aims: 'One intake for all members, so that people reach the right service at the first call.',
      status: S.UNDER_REVIEW,
      ...teller.approvals(-459, true),
      ...teller.flowing(-459, OptOutDecision.INDIVIDUAL_CARE, 'Sharing for care among the members.'),
      nextReviewAt: teller.day(-94),
      alerts: [AgreementAlert.REVIEW_OVERDUE],
    },
    party: { role: PartyRole.JOINT },
    parties: [
      { organisation: memberNorth.id },
      { organisation: memberSouth.id },
      {
        organisation: memberEast.id,
        joinedOn: teller.day(-120),
        signedOn: teller.day(-120),
        signedBy: 'Chair of trustees',
      },
    ],
    signed: -465,
    drafted: ['DSA-17', 'DSA-23'],
    data: REFERRAL_DATA,
    confidential: true,
  });
}

async function safeguarding(teller: AgreementTeller, { council }: Organisations): Promise<void> {
  await teller.agreement({
    agreement: {
      title: 'Safeguarding enquiries with the council',
      organisation: council.id,
      purpose: SharingPurpose.SAFEGUARDING,
      aims: 'Adults and children at risk are protected by what both know together.',
      status: S.UNDER_REVIEW,
      startOn: teller.day(-1_130),
      activatedOn: teller.day(-1_130),
      remediationOwner: teller.people.dpo2.id,
      remediationDueBy: teller.day(1),
      nextReviewAt: teller.day(1),
    },
    missing: ['DSA-10', 'DSA-14', 'DSA-17', 'DSA-18', 'DSA-19', 'DSA-20', 'DSA-22'],
    drafted: ['DSA-05', 'DSA-08', 'DSA-13'],
    data: [
      {
        item: 'Concern, people involved, what was done',
        accessibleTo: 'Duty desk and named professionals',
        minimisation: 'Facts that bear on the risk; no therapy content.',
      },
    ],
  });
}

async function nationalReturn(
  teller: AgreementTeller,
  { nationalReturn: { id: organisation } }: Organisations,
): Promise<void> {
  await teller.agreement({
    agreement: {
      title: 'Mandated national return of talking therapies',
      organisation,
      purpose: SharingPurpose.MANDATED_RETURN,
      aims: 'The national dataset that the law directs us to send every month.',
      status: S.ACTIVE,
      ...teller.approvals(-215, true),
      ...teller.flowing(
        -215,
        OptOutDecision.LEGAL_REQUIREMENT,
        'Directed by law: the National Data Opt-Out does not stop this return.',
      ),
      nextReviewAt: reviewDates(teller.day(-215)).nextReviewAt,
    },
    party: { lawfulBasis: LawfulBasis.LEGAL_OBLIGATION },
    signed: -220,
    data: [
      {
        item: 'The items of the dataset specification',
        accessibleTo: 'The collection service',
        minimisation: 'The specification and nothing beside it; free text is never sent.',
      },
    ],
    confidential: true,
  });
}

async function suspendedAndEnded(
  teller: AgreementTeller,
  { memberEast, memberSouth }: Organisations,
): Promise<void> {
  const { people } = teller;
  await teller.agreement({
    agreement: {
      title: 'Bereavement group lists',
      organisation: memberEast.id,
      purpose: SharingPurpose.DIRECT_CARE,
      aims: 'Both group leaders know who comes to which group.',
      status: S.SUSPENDED,
      ...teller.approvals(-300, true),
      ...teller.flowing(-300, OptOutDecision.INDIVIDUAL_CARE, 'Care only.'),
      nextReviewAt: teller.day(66),
      suspensionReason: 'A list of attendees was sent to a shared mailbox that volunteers can read.',
      suspendedBy: people.dpo.id,
      suspendedAt: teller.instant(-8),
      suspensionAdvice: 'The mailbox is closed and access was checked on the spot. I advise to reinstate.',
      suspensionAdvisedBy: people.dpo.id,
      suspensionAdvisedAt: teller.instant(-1),
    },
    signed: -305,
    data: REFERRAL_DATA.slice(0, 1),
    confidential: true,
  });
  await teller.agreement({
    agreement: {
      title: 'Waiting-list pilot',
      organisation: memberSouth.id,
      purpose: SharingPurpose.DIRECT_CARE,
      aims: 'People on our waiting list were offered places with the charity.',
      status: S.TERMINATED,
      ...teller.approvals(-280, true),
      ...teller.flowing(-280, OptOutDecision.INDIVIDUAL_CARE, 'Care only.'),
      endedOn: teller.day(-26),
      closingReason: 'The pilot is over.',
      confirmationsDueOn: teller.day(4),
    },
    signed: -285,
    data: REFERRAL_DATA.slice(0, 1),
    confidential: true,
  });
}

/** The one under which a study runs, on the written consent of each person. */
function research(teller: AgreementTeller, { university: { id: organisation } }: Organisations) {
  return teller.agreement({
    agreement: {
      title: 'Study of sleep and recovery, University of Wenbury',
      organisation,
      purpose: SharingPurpose.RESEARCH,
      aims: 'Whether help with sleep should come first, from the scores of those who agreed in writing.',
      status: S.ACTIVE,
      ...teller.approvals(-120, true),
      ...teller.flowing(
        -120,
        OptOutDecision.EXPLICIT_CONSENT,
        'Each person agrees in writing; nobody is included who does not.',
      ),
      endsOn: teller.day(700),
      nextReviewAt: reviewDates(teller.day(-120)).nextReviewAt,
    },
    party: {
      lawfulBasis: LawfulBasis.CONSENT,
      article9Condition: Article9Condition.EXPLICIT_CONSENT,
      schedule1Condition: null,
      confidentialityRoute: ConfidentialityRoute.EXPLICIT_CONSENT,
    },
    signed: -125,
    data: [
      {
        item: 'Sleep and mood scores by session',
        accessibleTo: 'Two named researchers',
        minimisation: 'Under a study number; the key stays here.',
      },
      {
        item: 'Age band and number of sessions',
        accessibleTo: 'Two named researchers',
        minimisation: 'Bands of ten years; groups under ten people are left out.',
      },
    ],
    confidential: true,
  });
}
