import type { Words } from '../core/words/words.ts';

/** The words of a record's files. */
export const attachmentWords: Words = {
  pages: {
    'documents.add': 'Add a file',
    'documents.help':
      'PDF, PNG, JPG, Word (docx), Excel (xlsx), OpenDocument text, plain text, CSV or e-mail (eml), up to 25 MB.',
    'documents.sending': 'Sending %{name}',
    'documents.sent': '%{percent} per cent sent',
    'documents.cancel': 'Stop sending',
    'documents.added': '%{name} added',
    'documents.none': 'No files yet.',
    'documents.list': 'Files',
    'documents.name': 'File',
    'documents.size': 'Size',
    'documents.by': 'Added by',
    'documents.at': 'Added',
    'documents.download': 'Download %{name}',
  },
};
