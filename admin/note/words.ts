import type { Words } from '../core/words/words.ts';

/** The words of notes. */
export const noteWords: Words = {
  pages: {
    'notes.text': 'New note',
    'notes.help':
      'A note cannot be changed afterwards. Never names of clients that are not needed, and never card numbers.',
    'notes.add': 'Add note',
    'notes.added': 'Note added',
    'notes.none': 'No notes yet.',
    'notes.empty': 'Write the note first.',
  },
};
