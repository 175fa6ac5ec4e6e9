import { LawfulBasis } from '../sharing-agreement/agreement-party.entity.ts';
import {
  AgreementStatus as S,
  DpiaOutcome,
  type SharingAgreement,
} from '../sharing-agreement/sharing-agreement.entity.ts';
import {
  CaldicottPrinciple,
  DpiaScreening,
  SharingPurpose,
} from '../sharing-agreement/sharing-agreement.fields.ts';
import type { AgreementTeller } from './agreement-story.ts';
import type { Organisations } from './organisation.ts';

/** Agreements on their way: a draft, one at the officer, one at the Guardian, one at the manager, one about to be activated. */
export async function tellComing(
  teller: AgreementTeller,
  organisations: Organisations,
  referrals: SharingAgreement,
): Promise<void> {
  await surgery(teller, organisations);
  await nextReferrals(teller, organisations, referrals);
  await study(teller, organisations);
  await planning(teller, organisations);
}

/** The data-entry officer has begun it. */
async function surgery(teller: AgreementTeller, organisations: Organisations): Promise<void> {
  await teller.agreement({
    agreement: {
      title: 'Letters to the surgery after discharge',
      organisation: organisations.surgery.id,
      purpose: SharingPurpose.DIRECT_CARE,
      aims: 'The family doctor knows how the treatment ended.',
      status: S.DRAFT,
      startOn: teller.day(40),
      dpiaScreening: null,
      dpiaReason: null,
    },
    missing: [
      'DSA-08',
      'DSA-09',
      'DSA-10',
      'DSA-13',
      'DSA-14',
      'DSA-16',
      'DSA-17',
      'DSA-18',
      'DSA-19',
      'DSA-20',
      'DSA-22',
    ],
    drafted: ['DSA-02', 'DSA-04', 'DSA-11'],
    data: [
      {
        item: 'Discharge letter',
        accessibleTo: 'The person’s own doctor',
        minimisation: 'One page, agreed with the person.',
      },
    ],
  });
}

/** The next version of an agreement that runs: it waits for the officer's advice. */
async function nextReferrals(
  teller: AgreementTeller,
  organisations: Organisations,
  referrals: SharingAgreement,
): Promise<void> {
  await teller.agreement({
    agreement: {
      title: 'Referrals from the young people’s project, with self-booking',
      organisation: organisations.youngPeople.id,
      purpose: SharingPurpose.REFERRAL,
      aims: 'As before, and the young person books the first talk herself.',
      status: S.DPO_REVIEW,
      supersedes: referrals.id,
      submittedBy: teller.people.entry.id,
      startOn: teller.day(21),
    },
    drafted: ['DSA-08', 'DSA-12'],
    data: [
      {
        item: 'Name, date of birth, contact details',
        accessibleTo: 'Intake teams of both services',
        minimisation: 'No family members beyond a named carer.',
      },
      {
        item: 'Booked appointment',
        accessibleTo: 'Intake teams of both services',
        minimisation: 'Day and hour only.',
      },
    ],
    confidential: true,
  });
}

/** A university study with confidential patient information: it waits for the Caldicott Guardian. */
async function study(teller: AgreementTeller, organisations: Organisations): Promise<void> {
  await teller.agreement({
    agreement: {
      title: 'Study of early endings, University of Wenbury',
      organisation: organisations.university.id,
      purpose: SharingPurpose.RESEARCH,
      aims: 'Why people stop coming, from the outcome scores of those who agreed in writing.',
      status: S.CALDICOTT_REVIEW,
      submittedBy: teller.people.entry.id,
      ...teller.advice(-3),
      startOn: teller.day(35),
      endsOn: teller.day(765),
      dpiaScreening: DpiaScreening.REQUIRED,
      dpiaReason: 'Health data for research, matched with a questionnaire.',
      dpiaOutcome: DpiaOutcome.APPROVED,
      dpiaReference: 'DPIA-31',
      dpiaDecidedOn: teller.day(-20),
      caldicottPrinciples: Object.values(CaldicottPrinciple),
    },
    data: [
      {
        item: 'Outcome scores by session',
        accessibleTo: 'Two named researchers',
        minimisation: 'Under a study number; the key stays here.',
      },
      {
        item: 'Age band, number of sessions',
        accessibleTo: 'Two named researchers',
        minimisation: 'Bands of ten years; groups under ten people are left out.',
      },
    ],
    confidential: true,
  });
}

/** Waits for the manager's approval. */
async function planning(teller: AgreementTeller, organisations: Organisations): Promise<void> {
  await teller.agreement({
    agreement: {
      title: 'Waiting times for the commissioner’s planning',
      organisation: organisations.commissioner.id,
      purpose: SharingPurpose.PLANNING,
      aims: 'The commissioner plans places for next year from weekly waiting times.',
      status: S.APPROVAL,
      submittedBy: teller.people.entry.id,
      ...teller.advice(-2),
      startOn: teller.day(14),
      endsOn: teller.day(744),
    },
    party: { lawfulBasis: LawfulBasis.PUBLIC_TASK },
    data: [
      {
        item: 'Days waited, by week and service',
        accessibleTo: 'Planning team',
        minimisation: 'Counts under five are starred; no person can be recognised.',
      },
    ],
  });
}
