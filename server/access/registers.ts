/** Registers and masters that a role reads whole. */
export const ORGANISATION = ['Organisation', 'OrganisationProfile'];

/** Reports (§5); whoever reads one reads all of it. */
export const REPORTS = [
  'ReportR01',
  'ReportR03',
  'ReportR04',
  'ReportR07',
  'ReportR09',
  'ReportR13',
  'ReportR16',
  'ReportR18',
];
