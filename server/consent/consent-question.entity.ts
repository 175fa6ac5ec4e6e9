import { Choice, Day, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What is asked (S3, S4, S49, S73). */
export enum ConsentCode {
  /** Sharing with the other agencies and professionals of the consortium. */
  Q1_CONSORTIUM_SHARING = 'Q1_CONSORTIUM_SHARING',
  /** Storage for care records and reporting. */
  Q2_STORAGE_CARE_REPORTING = 'Q2_STORAGE_CARE_REPORTING',
  /** Sharing with one recipient, who is named. */
  RECIPIENT_SHARING = 'RECIPIENT_SHARING',
  /** Answers of before there were studies: research is asked for by study now (server/research). */
  RESEARCH = 'RESEARCH',
}

/** The two that the notice promises to ask at every referral (S3, S4). */
export const PROMISED_CODES = [
  ConsentCode.Q1_CONSORTIUM_SHARING,
  ConsentCode.Q2_STORAGE_CARE_REPORTING,
] as const;

/** What a yes is (X3): the two are never derived of each other. */
export enum ConsentKind {
  /** The agreement that the notice promises to ask for; the lawful basis is another. */
  AGREEMENT = 'AGREEMENT',
  /** Consent on which processing rests: UK GDPR Art 6(1)(a), Art 9(2)(a). */
  LAWFUL_BASIS = 'LAWFUL_BASIS',
}

/** Where an edition stands. */
export enum ConsentQuestionStatus {
  DRAFT = 'DRAFT',
  IN_USE = 'IN_USE',
  RETIRED = 'RETIRED',
}

/** What an officer drafts of a question. */
export abstract class ConsentQuestionFields extends Stored {
  @Choice(ConsentCode, 'ConsentCode', { about: 'Which question.', writeOnce: true })
  code!: ConsentCode;

  @Text({ about: 'The question in a few words, for lists.', searched: true, max: 100 })
  title!: string;

  @Narrative({ about: 'The exact words in which it is asked (§2.13).', max: 2_000 })
  wording!: string;

  @Narrative({ about: 'What a yes allows, and what the person is told of withdrawing it.', max: 2_000 })
  whatItAllows!: string;

  @Narrative({ about: 'What stops when it is withdrawn, one thing a line (L-12).', max: 2_000 })
  whatStops!: string;

  @Narrative({
    about:
      'What goes on by law whatever the answer, such as the mandated NHS return, and what the National Data Opt-Out is for; one thing a line (X3).',
    max: 2_000,
  })
  whatContinues!: string;

  @Text({ about: 'Version of the privacy notice that is shown with it, such as 3.2.', max: 40 })
  noticeVersion!: string;

  @Choice(ConsentKind, 'ConsentKind', {
    about: 'Whether a yes is the promised agreement or a lawful basis (X3).',
  })
  kind!: ConsentKind;

  @Day({
    about:
      'Since when these words were asked already, of an edition from before the register went live (M4); empty for new words.',
    optional: true,
  })
  askedSince: string | null = null;
}

/** One edition of a question of consent; once in use it is never changed, only followed by the next (§4.6). */
@Resource({
  about: 'One edition of the words in which consent is asked.',
  named: ['title'],
  order: { code: 'ASC', edition: 'DESC' },
})
export class ConsentQuestion extends ConsentQuestionFields {
  @Whole({ about: 'Counts the editions of a question from 1.' })
  edition!: number;

  @Choice(ConsentQuestionStatus, 'ConsentQuestionStatus', { about: 'Where the edition stands.' })
  status: ConsentQuestionStatus = ConsentQuestionStatus.DRAFT;

  @Link(() => User, { about: 'Who wrote it last; never the one who approves it.', optional: true })
  proposedBy: string | null = null;

  @Link(() => User, { about: 'Who approved it.', optional: true })
  approvedBy: string | null = null;

  @Day({ about: 'Since when it is asked.', optional: true })
  inUseSince: string | null = null;

  @Day({ about: 'When it went out of use.', optional: true })
  retiredOn: string | null = null;
}
