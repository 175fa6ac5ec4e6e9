import type { Words } from '../core/words/words.ts';

/** The words of broken glass. */
export const breakGlassWords: Words = {
  resources: {
    breakGlassGrants: {
      name: 'Emergency opening |||| Emergency openings',
      about:
        'Clients’ records opened in an emergency, for four hours at most. Each is told to others at once and reviewed by somebody else.',
      empty: 'Nobody has opened a record in an emergency.',
      fields: {
        reference: 'Reference',
        clientReference: 'Client’s reference',
        nhsNumber: 'NHS number',
        dateOfBirth: 'Date of birth',
        client: 'Client',
        user: 'Opened by',
        reasonCode: 'Reason',
        justification: 'Why it could not wait',
        hours: 'Hours',
        status: 'Status',
        byOfficer: 'By a data protection officer',
        grantedAt: 'Opened',
        expiresAt: 'Open until',
        escalatedAt: 'Brought to the managers',
        review: 'Found to be',
        reviewNote: 'What was found',
        reviewer: 'Reviewed by',
        reviewedAt: 'Reviewed',
        breachReference: 'Logged as a breach',
        deadline: 'Review',
      },
      help: {
        clientReference: 'Such as CLI-2026-0001. Without it, give NHS number and date of birth.',
        justification:
          'At least 20 characters. Officers and the Caldicott guardian are told at once, and somebody else reviews it.',
        hours: 'One to four.',
      },
      sections: { whom: 'Whose record', why: 'Why', opening: 'The opening', review: 'The review' },
    },
  },
  pages: {
    'break_glass.open':
      'You opened this record in an emergency, until %{time}: %{left} left. Each read is logged.',
    'break_glass.minutes': '%{smart_count} minute |||| %{smart_count} minutes',
    'break_glass.over': 'The emergency opening of this record has ended.',
    'break_glass.verb': 'Open the record',
    'break_glass.reads': 'Who looked at this record',
  },
  enums: {
    BreakGlassReason: {
      IMMINENT_HARM: 'Somebody is about to come to harm',
      SAFEGUARDING: 'Safeguarding',
      CLINICAL_COVER: 'Cover for a colleague',
      LEGAL_DEADLINE: 'A legal deadline',
    },
    BreakGlassStatus: { REQUESTED: 'Opened', EXPIRED: 'Waits for review', REVIEWED: 'Reviewed' },
    BreakGlassReview: { JUSTIFIED: 'Justified', UNJUSTIFIED: 'Not justified' },
  },
  actions: {
    BreakGlassGrant: {
      review: {
        verb: 'Review the opening',
        will: 'An opening that still runs ends. One that was not justified is logged as a personal data breach.',
        done: 'Opening reviewed',
      },
    },
  },
};
