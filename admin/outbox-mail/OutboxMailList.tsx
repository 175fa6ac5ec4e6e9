import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asChoice, asInstant } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';

const columns: readonly Column[] = [
  { source: 'maskedTo', sortable: false },
  { source: 'purpose', show: asChoice('MailPurpose') },
  { source: 'state', show: asStatus('MailState') },
  { source: 'createdAt', show: asInstant },
  { source: 'sentAt', show: asInstant },
  { source: 'attempts', spare: true },
  { source: 'lastTriedAt', show: asInstant, spare: true },
  { source: 'failure', spare: true, sortable: false },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'state', of: 'MailState', values: ['QUEUED', 'SENDING', 'SENT', 'FAILED'] },
  {
    kind: 'choice',
    source: 'purpose',
    of: 'MailPurpose',
    values: [
      'LETTER',
      'DIGEST',
      'INVITATION',
      'BREAK_GLASS',
      'PREFERENCE_LINK',
      'AGENCY_LIAISON',
      'PROCESSING',
      'WEB_ENQUIRY',
    ],
  },
];

/** Whether mails leave, the newest first. */
export function OutboxMailList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'createdAt', order: 'DESC' }} />;
}
