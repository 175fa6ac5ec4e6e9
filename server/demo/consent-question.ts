import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import {
  ConsentCode,
  ConsentKind,
  ConsentQuestion,
  ConsentQuestionStatus as S,
  type ConsentQuestionFields,
} from '../consent/consent-question.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

/** What goes on whatever a client agrees to (X3). */
const GOES_ON = [
  'Your care itself: we give it as a task of the NHS and for your health (UK GDPR Articles 6(1)(e) and 9(2)(h)), not because you agree.',
  'The return on talking therapies that the law has us make to the NHS; nobody can opt out of it.',
  'To keep your records from research and planning beyond your care, use the National Data Opt-Out: nhs.uk/your-nhs-data-matters.',
].join('\n');

const WITHDRAW = 'You can take it back at any time, in any way, and without giving a reason.';

type Written = Pick<ConsentQuestionFields, 'title' | 'wording' | 'whatItAllows' | 'whatStops' | 'kind'>;

const SHARING: Written = {
  title: 'Sharing within the consortium',
  wording:
    'Do you agree to your information being shared with other agencies and professionals in the consortium?',
  whatItAllows: `The charities and clinicians of the consortium may see what they need to care for you. ${WITHDRAW}`,
  whatStops: 'No other agency or professional of the consortium is given your information.',
  kind: ConsentKind.AGREEMENT,
};
const STORAGE: Written = {
  title: 'Storing for care records and reporting',
  wording: 'Do you agree to your data being stored for purposes of care records and reporting?',
  whatItAllows: `We keep a record of your care, and count you in reports that do not name you. ${WITHDRAW}`,
  whatStops:
    'You are left out of the reports that no law has us make.\nA clinician talks with you about your record.',
  kind: ConsentKind.AGREEMENT,
};
const RECIPIENT: Written = {
  title: 'Sharing with one recipient',
  wording:
    'Do you agree to our giving your information to the recipient whom I have just named, for your care?',
  whatItAllows: `We give that recipient what it needs, and nobody else. ${WITHDRAW}`,
  whatStops: 'The recipient is given nothing more, and is told that you have withdrawn.',
  kind: ConsentKind.LAWFUL_BASIS,
};
/** The wordings of the demo that answers name. */
export interface Questions {
  oldSharing: ConsentQuestion;
  sharing: ConsentQuestion;
  storage: ConsentQuestion;
  recipient: ConsentQuestion;
}

/** Three questions in use, the first in its second edition, and a draft of the second that waits for a manager. Flushes. */
export async function seedConsentQuestions(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
): Promise<Questions> {
  const today = clock.today();
  const write = (code: ConsentCode, written: Written, given: Partial<ConsentQuestion>) => {
    const question = em.create(ConsentQuestion, {
      code,
      edition: 1,
      status: S.IN_USE,
      noticeVersion: '3.1',
      whatContinues: GOES_ON,
      proposedBy: people.dpo.id,
      approvedBy: people.manager.id,
      inUseSince: addDays(today, -900),
      ...written,
      ...given,
    } as never) as ConsentQuestion;
    em.persist(question);
    return question;
  };
  const followed = addDays(today, -300);
  const questions = {
    oldSharing: write(
      ConsentCode.Q1_CONSORTIUM_SHARING,
      { ...SHARING, wording: 'Do you agree that we share your information?' },
      { status: S.RETIRED, retiredOn: followed, noticeVersion: '2.4' },
    ),
    sharing: write(ConsentCode.Q1_CONSORTIUM_SHARING, SHARING, { edition: 2, inUseSince: followed }),
    storage: write(ConsentCode.Q2_STORAGE_CARE_REPORTING, STORAGE, {}),
    recipient: write(ConsentCode.RECIPIENT_SHARING, RECIPIENT, { proposedBy: people.dpo2.id }),
  };
  write(
    ConsentCode.Q2_STORAGE_CARE_REPORTING,
    { ...STORAGE, wording: 'May we store your data for your care record and for reporting?' },
    { edition: 2, status: S.DRAFT, approvedBy: null, inUseSince: null, noticeVersion: '3.2' },
  );
  await em.flush();
  return questions;
}
