import type { Words } from '../core/words/words.ts';

/** What the panel says of purposes. */
export const purposeWords: Words = {
  resources: {
    purposes: {
      name: 'Purpose |||| Purposes',
      about:
        'What personal data are used for, as the privacy notice tells people. Nothing is used for a purpose that is not in force.',
      empty:
        'The purposes of the notice are loaded when the server starts. An officer confirms each, a manager approves it.',
      fields: {
        code: 'Code',
        title: 'Purpose',
        description: 'What belongs to it',
        noticePassage: 'Sentence of the notice',
        noticeVersion: 'Version of the notice',
        followsAnother: 'Follows the purpose that it serves',
        lawfulBases: 'Bases of UK GDPR Article 6',
        article9Conditions: 'Conditions of UK GDPR Article 9(2)',
        schedule1Conditions: 'Conditions of DPA 2018 Schedule 1',
        basisNote: 'To be kept in mind',
        status: 'Status',
        author: 'Written by',
        advice: 'Advice of the officer',
        confirmedBy: 'Confirmed by',
        confirmedAt: 'Confirmed',
        approvedBy: 'Approved by',
        inForceFrom: 'In force since',
        retiredOn: 'Retired on',
        reason: 'Reason',
        createdAt: 'Recorded',
        updatedAt: 'Last changed',
      },
      help: {
        code: 'The next free one, such as P21.',
        noticePassage:
          'Its number on the page Promises, such as S31. Without one the purpose cannot be confirmed.',
        followsAnother: 'For writing to people and the like: the basis is that of what it is about.',
        lawfulBases: 'Those that may carry it. Each activity then names its own.',
        article9Conditions: 'Only where special category data are used for it.',
        advice: 'The manager reads it before approving (UK GDPR Article 38(6)).',
      },
      sections: { what: 'The purpose', basis: 'What may carry it', use: 'Approval' },
    },
  },
  enums: {
    PurposeStatus: {
      PROPOSED: 'Proposed',
      CONFIRMED: 'Waiting for approval',
      APPROVED: 'In force',
      RETIRED: 'Retired',
    },
  },
  actions: {
    Purpose: {
      confirm: {
        verb: 'Confirm and advise',
        will: 'You confirm the purpose and its bases. A manager reads your advice and approves it, or sends it back.',
        done: 'Confirmed',
      },
      approve: {
        verb: 'Approve',
        will: 'From today data may be used for this purpose.',
        done: 'Approved',
      },
      return: {
        verb: 'Send back',
        will: 'It becomes a proposal again, and the advice falls away.',
        done: 'Sent back',
      },
      retire: {
        verb: 'Retire',
        will: 'Nothing new is done or shared for it from now on. Activities that still name it break a promise of the notice.',
        done: 'Retired',
      },
    },
  },
  pages: { 'purpose.returned': 'Sent back: %{reason}' },
};
