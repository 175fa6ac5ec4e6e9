import type { Words } from '../core/words/words.ts';

/** What the panel says of the audit trail. */
export const auditEntryWords: Words = {
  resources: {
    auditEntries: {
      name: 'Audit entry |||| Audit trail',
      about: 'Every change of every record, as the database wrote it down.',
      empty: 'Entries appear here with the first change.',
      fields: {
        id: 'Number',
        at: 'When',
        actor: 'Who',
        event: 'Event',
        operation: 'What was done',
        subject: 'Kind of record',
        recordId: 'Record',
        rootSubject: 'In the history of',
        fields: 'Changed fields',
        request: 'Request',
        sealed: 'Sealed',
      },
      sections: { entry: 'The entry', changes: 'What changed' },
    },
  },
  enums: {
    AuditOperation: { INSERT: 'Recorded', UPDATE: 'Changed', DELETE: 'Removed' },
  },
  pages: {
    'audit.no_values': 'Your role does not show what changed, or the values were disposed of.',
    'audit.open': 'Open the record',
  },
};

/** How one entry is called. */
export function auditEntryName(record: { id: unknown }): string {
  return `Entry ${String(record.id)}`;
}
