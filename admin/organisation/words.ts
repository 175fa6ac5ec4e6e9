import type { Words } from '../core/words/words.ts';

/** What the panel says of organisations. */
export const organisationWords: Words = {
  resources: {
    organisations: {
      name: 'Organisation |||| Organisations',
      empty:
        'Record the organisations that you share data with, that process it for you, or that oversee you.',
      fields: {
        name: 'Name',
        reference: 'Reference',
        kind: 'What it is to us',
        country: 'Country',
        registrationNumber: 'Company or charity number',
        icoRegistration: 'Data-protection registration',
        icoExpiresOn: 'Registration ends',
        noticeUrl: 'Privacy notice',
        contactName: 'Contact',
        contactEmail: 'E-mail',
        contactPhone: 'Telephone',
        address: 'Address',
        website: 'Website',
        notes: 'Notes',
        createdAt: 'Recorded',
        updatedAt: 'Last changed',
      },
      help: {
        name: 'As it is registered, or as everybody calls it.',
        country:
          'Where it is established. Outside the UK a transfer mechanism may be needed (UK GDPR Art 46).',
        registrationNumber: 'From Companies House or the Charity Commission.',
        icoRegistration: 'From the regulator’s public register, such as ZA123456.',
        noticeUrl:
          'Web address, beginning with https://. We point people to it when they ask about shared data.',
        notes: 'Never names of clients, and never card numbers.',
      },
      sections: {
        what: 'The organisation',
        protection: 'Data protection',
        contact: 'Contact',
        notes: 'Notes',
      },
    },
  },
  enums: {
    OrganisationKind: {
      PROCESSOR: 'Processor',
      THIRD_PARTY: 'Third party',
      MEMBER: 'Member organisation',
      REFERRER: 'Referrer',
      COMMISSIONER: 'Commissioner',
      REGULATOR: 'Regulator',
      RESEARCH: 'Research partner',
      PAYMENT: 'Bank or payment provider',
    },
  },
};
