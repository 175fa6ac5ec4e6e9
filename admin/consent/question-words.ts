import type { Words } from '../core/words/words.ts';

/** The words of the wordings of consent. */
export const consentQuestionWords: Words = {
  resources: {
    consentQuestions: {
      name: 'Wording of consent |||| Wordings of consent',
      about:
        'The exact words in which consent is asked. A wording in use is never changed: the next edition follows it, and whoever agreed to the earlier one is asked anew.',
      empty: 'No wording is drafted yet.',
      fields: {
        code: 'Question',
        title: 'In a few words',
        wording: 'Exact words',
        whatItAllows: 'What a yes allows',
        whatStops: 'What stops when it is withdrawn',
        whatContinues: 'What goes on by law',
        noticeVersion: 'Privacy notice shown',
        kind: 'What a yes is',
        edition: 'Edition',
        status: 'Status',
        proposedBy: 'Written by',
        approvedBy: 'Approved by',
        askedSince: 'Asked already since',
        inUseSince: 'In use since',
        retiredOn: 'Out of use since',
        updatedAt: 'Last changed',
      },
      help: {
        wording: 'As it is read to the person, in plain words and about nothing else (UK GDPR Art 7).',
        whatItAllows: 'Say also that it can be withdrawn at any time.',
        whatStops: 'One thing a line: the letter of a withdrawal lists them.',
        whatContinues:
          'One thing a line, each with its basis: the mandated NHS return, and where the National Data Opt-Out is.',
        noticeVersion: 'Such as 3.1.',
        askedSince:
          'Only of words from before the register went live, so that answers to them can be imported. Empty for new words.',
        kind: 'The two questions of the notice are the promised agreement; care does not rest on consent.',
      },
      sections: { which: 'The question', words: 'The words', use: 'Its use' },
    },
  },
  enums: {
    ConsentCode: {
      Q1_CONSORTIUM_SHARING: 'Question 1: sharing within the consortium',
      Q2_STORAGE_CARE_REPORTING: 'Question 2: storing for care records and reporting',
      RECIPIENT_SHARING: 'Sharing with one recipient',
      RESEARCH: 'Research',
    },
    ConsentKind: {
      AGREEMENT: 'The promised agreement; the lawful basis is another',
      LAWFUL_BASIS: 'Consent on which processing rests',
    },
    ConsentQuestionStatus: { DRAFT: 'Draft', IN_USE: 'In use', RETIRED: 'Out of use' },
  },
  actions: {
    ConsentQuestion: {
      approve: {
        verb: 'Bring into use',
        will: 'From now on it is asked in these words. The edition before goes out of use, and each yes that rests on it has to be asked anew.',
        done: 'Wording brought into use',
      },
      discard: {
        verb: 'Drop the draft',
        will: 'The draft is kept as history and never asked.',
        done: 'Draft dropped',
      },
      retire: {
        verb: 'Ask no longer',
        will: 'Nobody is asked this question any more. What was agreed stands until it is withdrawn or runs out.',
        done: 'Wording taken out of use',
      },
    },
  },
};
