import type { RaRecord } from 'react-admin';
import { instant } from '../core/day.ts';
import type { Words } from '../core/words/words.ts';

/** A read has no name of its own but its moment. */
export const accessLogName = (record: RaRecord): string => instant(String(record.at));

/** The words of the access log. */
export const accessLogWords: Words = {
  resources: {
    accessLogs: {
      name: 'Read of a case |||| Reads of cases',
      about: 'Each time a manager read a case that she investigates, approves or reviews (M5).',
      empty: 'No manager has read a case by assignment.',
      fields: { at: 'When', reader: 'Who read it', complaint: 'Case' },
      sections: { read: 'The read' },
    },
  },
};
