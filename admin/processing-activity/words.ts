import type { Words } from '../core/words/words.ts';
import { activityActionWords } from './action-words.ts';
import { activityEnums } from './enum-words.ts';
import { activityFields, activityHelp } from './field-words.ts';

/** What the panel says of the record of processing. */
export const processingActivityWords: Words = {
  resources: {
    processingActivities: {
      name: 'Processing activity |||| Record of processing',
      about:
        'Everything that is done with personal data here: for what, on which ground, with whom, for how long (UK GDPR Article 30).',
      empty: 'Nothing is recorded yet. Draft the first activity: an officer advises, a manager approves.',
      fields: activityFields,
      help: activityHelp,
      sections: {
        what: 'The processing',
        ground: 'Lawful basis',
        special: 'Special category data',
        record: 'Record',
        data: 'People and data',
        keeping: 'Keeping and safety',
        papers: 'Papers',
        care: 'Responsibility',
        approval: 'Approval',
        review: 'Review',
        editions: 'Editions',
      },
    },
  },
  enums: activityEnums,
  actions: { ProcessingActivity: activityActionWords },
  missing: {
    R1: 'The controller for whom we process, or with whom.',
    R2: 'The purpose.',
    R3: 'Whose data they are.',
    R4: 'Which data they are.',
    R5: 'Who receives them.',
    R7: 'How long they are kept.',
    R8: 'How they are kept secure.',
    R10: 'How the lawful basis is met.',
    R12: 'The lawful basis.',
    R14: 'The sentence of the privacy notice.',
    R15: 'Where the data come from.',
    R17: 'The contract with the controller.',
    R18: 'Where the data are.',
    R19: 'Who answers for it.',
    R20: 'How consent is asked and withdrawn.',
  },
  pages: {
    'activity.returned': 'Sent back: %{reason}',
    'activity.advice_of': 'Advice of %{name}',
  },
};
