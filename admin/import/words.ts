import type { Words } from '../core/words/words.ts';

/** The words of the import. */
export const importWords: Words = {
  pages: {
    'import.title': 'Import',
    'import.about':
      'Bring a register in from a CSV file. Every row is checked first; then all rows are added, or none.',
    'import.what': 'What do you want to import?',
    'import.template': 'Download the template',
    'import.file': 'Choose a CSV file',
    'import.file_help': 'Saved as “CSV UTF-8”, up to 25 MB and 20,000 rows.',
    'import.checking': 'Checking the file …',
    'import.refused_title': 'Nothing can be added yet',
    'import.refused':
      '%{smart_count} cell is wrong. Mend it in the file and choose the file again. |||| %{smart_count} cells are wrong. Mend them in the file and choose the file again.',
    'import.ready_title': 'The file is in order',
    'import.ready':
      '%{fresh} of %{rows} rows are new and will be added. %{known} are here already and stay as they are.',
    'import.nothing_new': 'All %{rows} rows are here already. There is nothing to add.',
    'import.start': 'Add %{smart_count} record |||| Add %{smart_count} records',
    'import.running': 'Adding: %{done} of %{fresh}. You can leave this page; the import goes on.',
    'import.done': '%{fresh} added. %{known} were here already.',
    'import.failed':
      'The import stopped and nothing was added. Try again; if it stops again, tell your administrator.',
    'import.open': 'Open the list',
    'import.again': 'Import another file',
    'import.earlier': 'Your earlier imports',
    'import.column.row': 'Row',
    'import.column.column': 'Column',
    'import.column.message': 'What is wrong',
    'import.column.file': 'File',
    'import.column.state': 'State',
    'import.column.when': 'When',
  },
  enums: {
    ImportState: {
      REFUSED: 'To be mended',
      PREVIEWED: 'Checked',
      RUNNING: 'Being added',
      DONE: 'Added',
      FAILED: 'Stopped',
    },
  },
};
