import type { Words } from '../core/words/words.ts';

/** The words of letters. */
export const letterWords: Words = {
  pages: {
    'letter.none':
      'No letter has been written yet. Letters are written by the steps that owe one, such as an acknowledgement, an outcome or a withdrawal.',
    'letter.open': 'Open the PDF of %{title}',
    'letter.to': 'To',
    'letter.title': 'Letter',
    'letter.sent': 'Sent',
    'letter.waiting': 'Waits to be sent',
    'letter.how': 'How',
    'letter.cover': 'With shared data',
    'letter.plain': ', plain language',
    'letter.edition': 'Template',
  },
};
