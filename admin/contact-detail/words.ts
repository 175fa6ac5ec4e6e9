import type { Words } from '../core/words/words.ts';

/** What the panel says of contact details. */
export const contactDetailWords: Words = {
  pages: {
    'contact.title': 'How to reach the person',
    'contact.empty': 'No address or number is known yet.',
    'contact.past': 'Not used any more',
    'contact.add': 'Add a contact detail',
    'contact.replace': 'Replace',
    'contact.kind': 'What it is',
    'contact.value': 'Number or address',
    'contact.postcode': 'Postcode',
    'contact.postcode_wrong': 'is not a postcode, such as B12 8QT',
    'contact.postcode_right': 'That is a postcode.',
    'contact.reported_by': 'Who told us',
    'contact.unsafe': 'Unsafe: somebody else might read or hear it',
    'contact.verified_how': 'How you know',
    'contact.since': 'since %{date}',
    'contact.until': 'until %{date}',
    'contact.verified': 'verified %{date}',
    'contact.returned': 'came back %{date}',
  },
  actions: {
    ContactDetail: {
      verify: { verb: 'Verify', done: 'Contact detail verified' },
      markReturned: {
        verb: 'It came back',
        will: 'Post came back or a message bounced. The detail is not relied on until somebody has asked the person.',
        done: 'Contact detail came back',
      },
      giveUp: {
        verb: 'Not used any more',
        will: 'The detail is kept as history and never used again.',
        done: 'Contact detail given up',
      },
    },
  },
  enums: {
    ContactDetailKind: {
      ADDRESS: 'Postal address',
      MOBILE: 'Mobile telephone',
      LANDLINE: 'Telephone at home',
      EMAIL: 'E-mail address',
    },
    ContactDetailStatus: {
      UNVERIFIED: 'Not verified',
      VERIFIED: 'Verified',
      RETURNED: 'Came back',
      ENDED: 'Not used any more',
    },
    ReportedBy: { CLIENT: 'The client', REPRESENTATIVE: 'A representative', REFERRER: 'The referrer' },
    VerifiedHow: {
      CONFIRMED_BY_CLIENT: 'The client confirmed it',
      REPLIED: 'The client replied from it',
      CALLED_BACK: 'We called back',
      DOCUMENT: 'A document shows it',
    },
  },
};
