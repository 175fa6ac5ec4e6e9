import { ContactMethod as By } from '../../schema/contact-method.ts';
import { Finding } from '../complaint/allegation.entity.ts';
import { ComplaintChannel as Channel, ComplaintTheme as Theme } from '../complaint/complaint.fields.ts';
import { ComplaintStatus as S, ReviewOutcome } from '../complaint/complaint.vocabulary.ts';
import type { DemoComplaint } from './complaint-case.ts';

/** A finished complaint in one line; days count back from today. */
type Line = [
  daysAgo: number,
  title: string,
  theme: Theme,
  name: string,
  acknowledged: number,
  outcome: number,
  finding: Finding,
];

/** What has gone before, so that a year's report has something to say: one late acknowledgement among them. */
const LINES: readonly Line[] = [
  [340, 'Letter opened by a colleague at work', Theme.SECURITY, 'Alaric Whinfell', 335, 318, Finding.UPHELD],
  [298, 'Copied into an e-mail to forty people', Theme.SHARING, 'Posy Underhay', 297, 270, Finding.UPHELD],
  [
    251,
    'Could not find out who had read my notes',
    Theme.ACCESS,
    'Gervase Tolliver',
    246,
    233,
    Finding.PARTLY,
  ],
  [214, 'Wrong date of birth on every letter', Theme.ACCURACY, 'Drusilla Hartnoll', 170, 165, Finding.UPHELD],
  [182, 'Survey although I had said no', Theme.MARKETING, 'Emrys Caldbeck', 180, 166, Finding.NOT_UPHELD],
  [146, 'Recording of my call was kept', Theme.RETENTION, 'Cassia Loveridge', 143, 121, Finding.NOT_UPHELD],
  [118, 'My employer was told', Theme.CONSENT, 'Bram Fothergill', 117, 96, Finding.NO_FINDING],
];

const REASONS: Record<Finding, string> = {
  UPHELD: 'The log shows that it happened as you say.',
  PARTLY: 'We can show who opened the notes since spring, not before.',
  NOT_UPHELD: 'You had agreed to it on the form of that day, and it was stopped when you said no.',
  NO_FINDING: 'Neither our records nor the people we asked can tell who told them.',
};

const isUpheld = (finding: Finding) => finding === Finding.UPHELD || finding === Finding.PARTLY;

function finished([
  daysAgo,
  title,
  theme,
  complainantName,
  acknowledged,
  outcomeDaysAgo,
  finding,
]: Line): DemoComplaint {
  const made = isUpheld(finding)
    ? { apology: 'We are sorry.', learning: 'The step is checked by a second person.' }
    : {};
  return {
    daysAgo,
    title,
    theme,
    complainantName,
    outcomeDaysAgo,
    status: S.CLOSED,
    loggedBy: 'entry',
    channel: Channel.EMAIL,
    complainantEmail: `${complainantName.toLowerCase().replace(' ', '.')}@example.test`,
    summary: `${title}. I want to know how that could happen and what you do about it.`,
    acknowledged: { daysAgo: acknowledged, method: By.EMAIL, by: 'entry' },
    investigator: daysAgo % 2 ? 'clinician' : 'clinician2',
    approver: 'dpo',
    finding: { finding, reasons: REASONS[finding] },
    draft: { decision: REASONS[finding], ...made },
    actions: isUpheld(finding)
      ? [
          {
            what: 'Have the step checked by a second person.',
            owner: 'manager',
            dueIn: 30 - outcomeDaysAgo,
            done: true,
          },
        ]
      : [],
    closed: { daysAgo: outcomeDaysAgo - 20 },
  };
}

/** The complaints that are over. */
export const FINISHED: readonly DemoComplaint[] = [
  ...LINES.map(finished),
  {
    daysAgo: 70,
    status: S.CLOSED,
    loggedBy: 'dpo',
    channel: Channel.EMAIL,
    theme: Theme.SHARING,
    title: 'Referral went to the wrong clinic',
    summary: 'Another clinic rang me with an appointment that I never asked for.',
    complainantName: 'Isolde Pettigrew',
    client: 'Isolda Pettigrew',
    complainantEmail: 'isolde.pettigrew@example.test',
    acknowledged: { daysAgo: 69, method: By.EMAIL, by: 'dpo' },
    investigator: 'clinician',
    approver: 'dpo2',
    outcomeDaysAgo: 45,
    finding: {
      finding: Finding.PARTLY,
      reasons: 'The clinic was chosen from a list that had not been renewed.',
    },
    draft: {
      decision: 'Partly upheld. The list is renewed monthly.',
      apology: 'We are sorry for the mix-up.',
      learning: 'Lists of clinics have an owner.',
    },
    actions: [{ what: 'Name an owner for the list of clinics.', owner: 'manager', dueIn: -10, done: true }],
    review: {
      daysAgo: 30,
      reason: 'I want to know who saw my referral.',
      reviewer: 'manager2',
      outcome: ReviewOutcome.CONFIRMED,
      findings: 'Two people saw it; both have confirmed that it is deleted.',
    },
    closed: { daysAgo: 0 },
  },
  {
    daysAgo: 33,
    status: S.WITHDRAWN,
    loggedBy: 'entry',
    channel: Channel.PHONE,
    theme: Theme.OTHER,
    title: 'Voice message on a shared telephone',
    summary: 'You left a message that my flatmates heard.',
    complainantName: 'Fenella Strake',
    complainantPhone: '0121 496 0412',
    acknowledged: { daysAgo: 33, method: By.PHONE, by: 'entry' },
    closed: { daysAgo: 28, reason: 'She rang: the message was from her dentist.' },
  },
];
