import type { RaRecord } from 'react-admin';
import type { Words } from '../core/words/words.ts';

/** A supervision is called by its two people. */
export const supervisionName = ({ supervisor, supervisee }: RaRecord): string =>
  `${supervisor?.displayName} supervises ${supervisee?.displayName}`;

/** The words of supervision. */
export const supervisionWords: Words = {
  resources: {
    supervisions: {
      name: 'Supervision |||| Supervision',
      about: 'Which clinician reads the caseload of which other, and changes nothing of it.',
      empty: 'Nobody supervises anybody. Until somebody does, a clinician reads her own caseload alone.',
      fields: {
        supervisor: 'Supervisor',
        supervisee: 'Whose caseload she reads',
        startsOn: 'First day',
        endsOn: 'No longer from',
      },
      help: { endsOn: 'The first day on which she reads it no longer; today takes effect at once.' },
      sections: { supervision: 'Supervision' },
    },
  },
};
