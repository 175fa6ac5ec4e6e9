import type { Words } from '../core/words/words.ts';

/** What the panel says of the yearly reviews. */
export const minimisationReviewWords: Words = {
  resources: {
    minimisationReviews: {
      name: 'Data item review |||| Data item reviews',
      about:
        'Once a year the officer goes through what is collected in each kind of record and keeps only what is needed (UK GDPR Article 5(1)(c)).',
      empty: 'The records come by themselves when the server starts.',
      fields: {
        title: 'Record',
        record: 'Record',
        status: 'Status',
        deadline: 'Next review',
        reviewedOn: 'Last review',
        reviewedBy: 'Reviewed by',
        findings: 'What was found',
        nextReviewAt: 'Next review by',
        makeOptional: 'Ask only where needed',
        stop: 'Stop collecting',
        createdAt: 'Recorded',
        updatedAt: 'Last changed',
      },
      help: {
        findings: 'What is not ticked below stays as it is.',
        stop: 'No form asks for these any more. Items that the law or our own rules need are not offered.',
      },
      sections: { review: 'Last review' },
    },
  },
  enums: {
    MinimisationReviewStatus: { NOT_REVIEWED: 'Not reviewed yet', REVIEWED: 'Reviewed' },
  },
  actions: {
    MinimisationReview: {
      review: {
        verb: 'Record the review',
        will: 'You record that every item of this record was looked at. The next review is due in twelve months.',
        done: 'Review recorded',
      },
    },
  },
};
