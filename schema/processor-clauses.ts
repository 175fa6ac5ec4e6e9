/** One line of the checklist of a processor contract. */
export interface ProcessorClause {
  code: string;
  /** Where the UK GDPR asks for it, such as `28(3)(g)`. */
  article: string;
  text: string;
}

/** Particulars and clauses of §2.8: UK GDPR Art 28(3), 28(9), 33(2) and Chapter V. */
export const PROCESSOR_CLAUSES: readonly ProcessorClause[] = [
  { code: 'PC-01', article: '28(3)', text: 'Subject matter of the processing' },
  { code: 'PC-02', article: '28(3)', text: 'Duration of the processing' },
  { code: 'PC-03', article: '28(3)', text: 'Nature of the processing' },
  { code: 'PC-04', article: '28(3)', text: 'Purpose of the processing' },
  { code: 'PC-05', article: '28(3)', text: 'Types of personal data' },
  { code: 'PC-06', article: '28(3)', text: 'Categories of data subjects' },
  { code: 'PC-07', article: '28(3)', text: "Controller's obligations and rights" },
  {
    code: 'PC-10',
    article: '28(3)(a)',
    text: 'Acts only on documented instructions, for transfers too; tells the controller first where the law requires otherwise',
  },
  { code: 'PC-11', article: '28(3)(b)', text: 'Authorised people are bound to confidentiality' },
  { code: 'PC-12', article: '28(3)(c)', text: 'Security measures of Art 32' },
  {
    code: 'PC-13',
    article: '28(3)(d)',
    text: 'No sub-processor without prior written authorisation; changes are notified, with a chance to object',
  },
  {
    code: 'PC-14',
    article: '28(4)',
    text: 'Sub-processors carry the same obligations; the processor stays fully liable',
  },
  { code: 'PC-15', article: '28(3)(e)', text: 'Helps with the requests of data subjects' },
  {
    code: 'PC-16',
    article: '28(3)(f)',
    text: 'Helps with security, breaches, impact assessments and consultation (Art 32-36)',
  },
  {
    code: 'PC-17',
    article: '28(3)(g)',
    text: "At the end deletes or returns the data, at the controller's choice",
  },
  {
    code: 'PC-18',
    article: '28(3)(h)',
    text: 'Shows that it complies; allows and helps with audits and inspections',
  },
  { code: 'PC-19', article: '28(3)', text: 'Says at once when an instruction seems to break the law' },
  {
    code: 'PC-20',
    article: '28(9)',
    text: 'In writing, electronic included, with evidence that it binds both',
  },
  {
    code: 'PC-21',
    article: '33(2)',
    text: 'Notifies breaches to the controller without undue delay (target 24 hours)',
  },
  {
    code: 'PC-22',
    article: '44-46',
    text: 'Transfers abroad only with a mechanism and the data protection test',
  },
];

/** Asked only where data leave the UK (M8). */
export const TRANSFER_CLAUSE = 'PC-22';

/** The clause whose evidence comes after the end: return or deletion. */
export const RETURN_OR_DELETE_CLAUSE = 'PC-17';
