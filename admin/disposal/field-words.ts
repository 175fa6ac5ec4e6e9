import type { ResourceWords } from '../core/words/words.ts';

/** The words of a run. */
export const retentionRunResourceWords: ResourceWords = {
  name: 'Disposal run |||| Disposal runs',
  about:
    'What is destroyed at the end of its period: listed, decided, approved by a second person, certified.',
  empty: 'No run yet. The system begins one each month; a data protection officer may list what is due now.',
  fields: {
    reference: 'Reference',
    status: 'Status',
    deadline: 'Due next',
    note: 'Why it is begun now',
    scheduledFor: 'For the month of',
    asOf: 'List as of',
    startedBy: 'Begun by',
    submittedBy: 'Submitted by',
    submittedAt: 'Submitted',
    approvedBy: 'Approved by',
    approvedOn: 'Approved',
    approvalEndsOn: 'Approval good until',
    executedBy: 'Carried out by',
    executionBegan: 'Begun to be carried out',
    endedAt: 'Ended',
    stoppedBy: 'Stopped by',
    stopReason: 'Why it was sent back, cancelled or stopped',
    reason: 'Why',
  },
  help: {
    note: 'In words that name nobody. May be left empty.',
    reason: 'In words that name nobody.',
  },
  sections: {
    run: 'The run',
    people: 'Who decided',
    begin: 'List what is due now',
    items: 'Items',
    certificates: 'Certificates',
  },
};

/** The words of a certificate. */
export const certificateResourceWords: ResourceWords = {
  name: 'Destruction certificate |||| Destruction certificates',
  about: 'What was destroyed, when, by whom and how. Written once by the system and never changed.',
  empty: 'Nothing has been destroyed yet. A certificate is issued at the end of each disposal run.',
  fields: {
    reference: 'Number',
    run: 'Disposal run',
    runReference: 'Disposal run',
    issuedAt: 'Issued',
    method: 'Method',
    system: 'System',
    firstAt: 'From',
    lastAt: 'Until',
    items: 'Items',
    records: 'Records',
    lines: 'What was destroyed',
    submittedBy: 'Submitted by',
    approvedBy: 'Approved by',
    executedBy: 'Carried out by',
  },
  sections: { certificate: 'The certificate', people: 'Who decided' },
};
