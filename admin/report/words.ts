import { CODE_LABELS, FIGURE_LABELS, REPORT_NAMES, SECTION_LABELS } from '../../schema/report-labels.ts';
import type { Words } from '../core/words/words.ts';

/** The words of the reports; the names of figures are those of the files that the server writes. */
export const reportWords: Words = {
  enums: {
    ReportCode: REPORT_NAMES,
    ReportSection: SECTION_LABELS,
    ReportFigure: FIGURE_LABELS,
    ReportCell: { ...FIGURE_LABELS, ...CODE_LABELS },
    ReportFormat: { SCREEN: 'On screen', CSV: 'CSV file', XLSX: 'Excel file', JSON: 'JSON file' },
  },
  pages: {
    'report.R01.title': 'Complaints report',
    'report.R01.about':
      'How complaints about data protection were received, acknowledged and answered in a period.',
    'report.R03.title': 'Consent',
    'report.R03.about':
      'Whether those in care were asked the two questions and said yes, what agencies confirmed, and what was taken back.',
    'report.R03.notice':
      'Counts of people for internal use: a star stands for fewer than five, or for a number that would give one away. To re-identify people from it without our consent is an offence (Data Protection Act 2018, section 171).',
    'report.R04.title': 'Contracts and agreements report',
    'report.R04.about': 'Which contracts and sharing agreements are in date, complete and safe on a day.',
    'report.R07.title': 'Equal opportunities',
    'report.R07.about':
      'Who uses the service, from the answers that people chose to give, compared with those who live in the area where the organisation has entered their shares. Quarters that are over, of the last three years.',
    'report.R07.notice':
      'Counts of people for internal use: a star stands for fewer than five, or for a number that would give one away. To re-identify people from it without our consent is an offence (Data Protection Act 2018, section 171).',
    'report.R09.title': 'Access and emergency openings',
    'report.R09.about':
      'Who read clients’ records outside her caseload, what was opened in an emergency, what looks wrong, and which accounts sleep.',
    'report.R09.notice':
      'Counts for internal use; no client is named, and colleagues only to those who look after accounts and reads.',
    'report.R13.title': 'Article 30 record',
    'report.R13.about':
      'The record of processing activities as the regulator asks for it (UK GDPR Article 30): one sheet of what we do as controller, one of what we do for others. The files hold every entry that is in force, with its version and who approved it.',
    'report.R13.notice': 'Made from the live register; what waits for approval is not in the files.',
    'report.R16.title': 'Paper reduction',
    'report.R16.about': 'How much is still kept on paper, what was scanned and destroyed, month by month.',
    'report.R18.title': 'Review calendar',
    'report.R18.about': 'Everything that is looked at again on a date: overdue, or due within 90 days.',
    'report.parameters': 'What the report looks at',
    'report.from': 'From',
    'report.to': 'To',
    'report.asOf': 'As at the end of',
    'report.show': 'Show report',
    'report.period': '%{from} to %{to}, as at the end of %{asOf}. Dates are London’s.',
    'report.day': 'As at the end of %{asOf}, London time.',
    'report.quarter': 'This quarter',
    'report.last_quarter': 'Last quarter',
    'report.year': 'Last 12 months',
    'report.csv': 'Download CSV',
    'report.csv_controller': 'CSV as controller',
    'report.csv_processor': 'CSV as processor',
    'report.json': 'Download JSON',
    'report.xlsx': 'Download Excel',
    'report.print': 'Print',
    'report.na': 'n/a',
    'report.na_help': 'There was nothing to count it from.',
    'report.out_of': '%{numerator} of %{denominator}',
    'report.hidden': '*',
    'report.hidden_help': 'Fewer than five people, or a number that would give one away.',
    'report.hours': '%{smart_count} hour |||| %{smart_count} hours',
    'report.days': '%{smart_count} day |||| %{smart_count} days',
    'report.loading': 'Counting …',
    'report.nothing': 'Nothing to show here.',
    'report.chart': 'Bar chart of %{title}. %{figures}. The table beside it has the same figures.',
    'report.table': '%{title}, table',
    'report.notice': 'Counts of cases and documents for internal use; nobody is named.',
    'report.earlier': 'Your earlier runs',
    'report.when': 'Run on',
    'report.what': 'What it looked at',
    'report.form': 'As',
    'report.rows': 'Rows',
    'report.digest': 'Digest of the figures',
    'report.unfinished': 'Not finished',
  },
};
