import type { Words } from '../core/words/words.ts';

/** The words of what people are known by on the web. */
export const onlineIdentifierWords: Words = {
  resources: {
    onlineIdentifiers: {
      name: 'Online identifier |||| Online identifiers',
      about:
        'By what people are known on the web, such as a profile from which somebody wrote to us. It stands apart from clients, referrals and notes, and goes at the end of its period, which runs from the last contact.',
      empty:
        'Nothing is recorded. Record a profile here when somebody writes to us by social media; our website itself keeps none.',
      fields: {
        reference: 'Reference',
        kind: 'What it is',
        value: 'Name, number or address',
        source: 'How we came by it',
        purpose: 'What we keep it for',
        seenOn: 'First seen',
        lastContactOn: 'Last contact',
        enquiry: 'Web enquiry that it belongs to',
        recordedBy: 'Recorded by',
        createdAt: 'Recorded',
        updatedAt: 'Last changed',
      },
      help: {
        value: 'As it stands there. It is kept sealed, and found by no search.',
        purpose: 'Such as: to answer the message. Nobody’s name and nothing about health.',
        lastContactOn: 'The period for which we keep it runs from here.',
        enquiry:
          'Its reference, such as WEB-2026-0001. The link ends when that becomes a case or a referral.',
      },
      sections: { identifier: 'The identifier', contact: 'The contact' },
    },
  },
  enums: {
    OnlineIdentifierKind: {
      SOCIAL_PROFILE: 'Profile on a social network',
      SITE_ACCOUNT: 'Account on a website',
      COOKIE_OR_DEVICE_ID: 'Cookie or device id',
      IP_ADDRESS: 'Internet address',
    },
    IdentifierSource: {
      WROTE_TO_US: 'Wrote to us',
      WROTE_ABOUT_US: 'Wrote about us in public',
      USED_OUR_SITE: 'Used our website',
    },
  },
  actions: {
    OnlineIdentifier: {
      create: { verb: 'Record the identifier', done: 'Identifier recorded' },
      update: { verb: 'Correct', done: 'Identifier corrected' },
    },
  },
};
