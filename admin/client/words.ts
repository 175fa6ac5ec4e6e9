import type { Words } from '../core/words/words.ts';
import { clientEnums } from './enum-words.ts';

/** What the panel says of clients. */
export const clientWords: Words = {
  resources: {
    clients: {
      name: 'Client |||| Clients',
      empty: 'No client is in your sight. A clinician meets those who are assigned to her.',
      fields: {
        reference: 'Reference',
        title: 'Title',
        givenName: 'Given name',
        familyName: 'Family name',
        preferredName: 'Wants to be called',
        nhsNumber: 'NHS number',
        careRecordId: 'Id in the care-record system',
        collectionContext: 'Collected on',
        dateOfBirth: 'Date of birth',
        age: 'Age',
        ethnicity: 'Ethnic category',
        gender: 'Gender',
        employmentStatus: 'Employment',
        accessibilityNeeds: 'Adjustments needed',
        preferredChannel: 'Reach by',
        unsafeChannels: 'Never reach by',
        dateOfDeath: 'Date of death',
        relatedStaff: 'Is, or is related to, a member of staff',
        sensitive: 'Only named people open this record',
        namedUsers: 'Named people',
        createdAt: 'Registered',
        updatedAt: 'Last changed',
      },
      help: {
        nhsNumber: 'Ten digits, spaces as you like. Leave it empty where it is not known.',
        careRecordId: 'By it an import knows the client again.',
        collectionContext: 'The occasion on which we first got to know of the person; it is never changed.',
        accessibilityNeeds:
          'What helps, such as large print or a room without stairs; never a diagnosis. Data about health (UK GDPR Art 9).',
        ethnicity: 'As the person says it. Special category data (UK GDPR Art 9).',
        gender: 'As the person says it.',
        unsafeChannels:
          'Where somebody else might read or hear it. Nothing is ever sent there, whatever it is about.',
        dateOfDeath: 'From then on confidentiality and the Access to Health Records Act 1990 apply.',
        relatedStaff: 'These colleagues can never open the record.',
        namedUsers: 'Name yourself too, or you could not save what you may not open.',
      },
      sections: {
        who: 'The person',
        reach: 'How to reach the person',
        items: 'Sensitive items: each read is logged',
        record: 'The record',
        contact: 'Contact',
        communications: 'Communications',
        consent: 'Consent',
        caseload: 'Caseload',
        referrals: 'Referrals',
        sharing: 'Sharing',
        representatives: 'Representatives',
        equality: 'Equality',
        cases: 'Cases',
      },
    },
  },
  pages: {
    'client.likely': 'Somebody like this is registered already. Look before you make a second record:',
    'client.right_number': 'The check digit is right.',
    'client.wrong_number': 'is not an NHS number: a digit is wrong',
    'client.restricted': 'Processing is restricted: this record is stored, and nothing else is done with it.',
    'client.sensitive': 'Only named people open this record, and each of their reads is logged.',
    'client.closed': 'This record is closed to you',
    'client.closed_about': 'If you need it, ask the data protection officer.',
    'client.open_to': 'It is open to: %{names}.',
    'client.deceased':
      'This person has died. The Access to Health Records Act 1990 and confidentiality apply.',
    'client.unsafe': 'Some ways to reach this person are unsafe: somebody else might read or hear it.',
  },
  enums: clientEnums,
};
