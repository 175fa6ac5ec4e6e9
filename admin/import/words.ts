import type { Words } from '../core/words/words.ts';

/** The words of the import. */
export const importWords: Words = {
  pages: {
    'import.title': 'Import',
    'import.about':
      'Bring records in from a CSV file. Every row is checked first. Of a register all rows are added, or none; of people’s records the good rows, and the others are handed back to be mended.',
    'import.what': 'What do you want to import?',
    'import.template': 'Download the template',
    'import.file': 'Choose a CSV file',
    'import.file_help': 'Saved as “CSV UTF-8”. Up to 20,000 rows of a register, 100,000 of people’s records.',
    'import.hint.clients': 'Known again by the care-record system’s id or the NHS number.',
    'import.hint.assignments': 'Import the clients first.',
    'import.hint.consentRecords':
      'Import the clients first. An answer is known again by client, question and moment, and never changed; the latest stands. Words from before this register are taken on under “Wordings of consent”.',
    'import.hint.referrals':
      'Import clients and consents first. Known again by the care-record system’s id. Without a day of acceptance a referral comes in as one that was just registered; one that was accepted needs both answers, or was accepted before this register went live.',
    'import.checking': 'Checking: %{done} of %{rows} rows. You can leave this page; it goes on.',
    'import.sending': 'Sending the file …',
    'import.refused_title': 'Nothing can be added yet',
    'import.refused':
      '%{smart_count} cell is wrong. Mend it in the file and choose the file again. |||| %{smart_count} cells are wrong. Mend them in the file and choose the file again.',
    'import.ready_title': 'The file is in order',
    'import.ready':
      '%{fresh} of %{rows} rows are new and will be added. %{known} are here already and stay as they are.',
    'import.checked_title': 'Some rows have something wrong',
    'import.ready_people':
      '%{fresh} of %{rows} rows are new. %{known} are here already and stay as they are; %{differing} of them say something else. %{wrong} have something wrong and are left aside.',
    'import.nothing_new': 'All %{rows} rows are here already. There is nothing to add.',
    'import.start': 'Add %{count} record |||| Add %{count} records',
    'import.running': 'Adding: %{done} of %{fresh}. You can leave this page; the import goes on.',
    'import.adding':
      'Adding: %{done} of %{rows} rows; %{fresh} added, %{known} known, %{wrong} wrong. You can leave this page; the import goes on.',
    'import.stopping': 'Stopping after the rows at hand: %{done} of %{rows}.',
    'import.stop': 'Stop',
    'import.let_go': 'Do not add them',
    'import.done_people':
      '%{fresh} added. %{known} were here already and stay as they are; %{differing} of them say something else. %{wrong} have something wrong and were left aside.',
    'import.cancelled': 'You stopped this import.',
    'import.added_so_far': '%{fresh} were added and stay.',
    'import.none_added': 'Nothing was added.',
    'import.left_title': 'What was found',
    'import.left':
      '%{wrong} rows are wrong, %{differing} differ from a record that is here. Mend the wrong rows in their own file and import it: nothing is added twice.',
    'import.left_until': 'Both files are kept until %{day}.',
    'import.file_rows': 'Download the wrong rows',
    'import.file_errors': 'Download what is wrong, row by row',
    'import.done': '%{fresh} added. %{known} were here already.',
    'import.failed.BROKEN':
      'The import stopped by itself. Try again; if it stops again, tell your administrator.',
    'import.failed.CHANGED':
      'The import stopped: something that the file names has changed since it was checked. Choose the file again.',
    'import.failed.ACCOUNT_CLOSED': 'The import stopped because the account was closed.',
    'import.failed.RIGHTS_LOST':
      'The import stopped because your role does not import these records any more.',
    'import.open': 'Open the list',
    'import.earlier': 'Your earlier imports',
    'import.column.row': 'Row',
    'import.column.column': 'Column',
    'import.column.message': 'What is wrong',
    'import.column.file': 'File',
    'import.column.what': 'What',
    'import.column.added': 'Added',
    'import.column.state': 'State',
    'import.column.when': 'When',
    'import.cell.address': 'Address',
    'import.cell.postcode': 'Postcode',
    'import.cell.mobile': 'Mobile',
    'import.cell.landline': 'Landline',
    'import.cell.email': 'E-mail',
    'import.cell.clientCareRecordId': 'Client’s id in the care-record system',
    'import.cell.clientNhsNumber': 'Client’s NHS number',
    'import.cell.clinicianEmail': 'Clinician’s e-mail',
    'import.cell.memberOrganisation': 'Member organisation',
    'import.cell.edition': 'Edition of the words',
    'import.cell.dcrsRef': 'Where the consent tab is ticked',
    'import.cell.tickedAt': 'Consent tab ticked',
  },
  enums: {
    ImportStop: {
      ACCOUNT_CLOSED: 'Account closed',
      RIGHTS_LOST: 'Rights lost',
      CHANGED: 'Something changed',
      BROKEN: 'Broken',
    },
    ImportState: {
      CHECKING: 'Being checked',
      REFUSED: 'To be mended',
      PREVIEWED: 'Checked',
      RUNNING: 'Being added',
      DONE: 'Added',
      STOPPING: 'Stopping',
      CANCELLED: 'Stopped by you',
      FAILED: 'Stopped by itself',
    },
  },
};
