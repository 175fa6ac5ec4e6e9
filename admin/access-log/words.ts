import type { RaRecord } from 'react-admin';
import { instant } from '../core/day.ts';
import type { Words } from '../core/words/words.ts';

/** A read has no name of its own but its moment. */
export const accessLogName = (record: RaRecord): string => instant(String(record.at));

/** The words of the access log. */
export const accessLogWords: Words = {
  resources: {
    accessLogs: {
      name: 'Read |||| Reads',
      about:
        'Each time a client’s record or a sensitive item of one was read (C-07), a client whom an open case brings to the officer, or a case by a manager who investigates, approves or reviews it (M5).',
      empty: 'Nobody has read a client, and no manager a case by assignment.',
      fields: {
        at: 'When',
        reader: 'Who read it',
        reason: 'Why',
        client: 'Client',
        items: 'Sensitive items',
        complaint: 'Case',
        intake: 'Call or message',
        clientReference: 'Client’s reference',
        fields: 'Read through an emergency opening',
      },
      sections: { read: 'The read' },
    },
  },
  enums: {
    ReadReason: {
      CASE: 'Works on the case',
      CARE: 'Cares for the client',
      SUPERVISION: 'Supervises, or handed over within 14 days',
      REGISTRATION: 'Keeps the register',
      DATA_PROTECTION: 'Data protection',
      BREAK_GLASS: 'Opened in an emergency',
      OWN_RECORD: 'Own or a relative’s record: refused',
    },
    SensitiveItem: {
      dateOfBirth: 'Date of birth',
      ethnicity: 'Ethnicity',
      gender: 'Gender',
      employmentStatus: 'Employment',
      accessibilityNeeds: 'Adjustments',
    },
  },
};
