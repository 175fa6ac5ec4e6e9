import type { Words } from '../core/words/words.ts';

/** The words of the diary that no resource brings. */
export const historyWords: Words = {
  pages: {
    'history.not_followed':
      'Files, notes and history of this record are open only to those who work on it. Ask the data protection officer if you need them.',
    'history.earlier': 'Show earlier entries',
    'history.worked_out': 'worked out anew',
    'history.picture': 'a picture',
    'history.sealed': '(not shown in a diary)',
    'history.events.seed': 'Recorded for the demonstration',
    'history.events.import': 'Imported',
    'history.events.addNote': 'Note added',
    'history.events.attach': 'File added',
  },
  resources: {
    'parts.Note': { name: 'Note |||| Notes', fields: { text: 'Note', author: 'Author' } },
    'parts.Attachment': {
      name: 'File |||| Files',
      fields: {
        fileName: 'File',
        mediaType: 'Type',
        bytes: 'Size in bytes',
        contentHash: 'Fingerprint',
        addedBy: 'Added by',
      },
    },
  },
};
