import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asInstant, asPerson, type Shown } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { PURPOSES } from '../sharing-agreement/values.ts';
import { KINDS, PERMISSIONS, STATUSES } from './values.ts';

/** Rows lead to the disclosure; the way to the client is on its page. */
const asReference: Shown = value => (value as { reference: string }).reference;

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'client', show: asReference, sortable: false, unbroken: true, optional: true },
  { source: 'recipientName' },
  { source: 'purpose', show: asChoice('SharingPurpose') },
  { source: 'permission', show: asChoice('SharingPermission') },
  { source: 'status', show: asStatus('DisclosureStatus') },
  { source: 'proposedAt', show: asInstant },
  { source: 'sentAt', show: asInstant, optional: true, spare: true },
  { source: 'proposedBy', show: asPerson, sortable: false, spare: true },
  {
    source: 'deadline',
    show: (_value, record) => <DeadlineOf record={record} />,
    sortable: false,
    optional: true,
  },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'DisclosureStatus', values: STATUSES },
  { kind: 'choice', source: 'kind', of: 'DisclosureKind', values: KINDS },
  { kind: 'choice', source: 'permission', of: 'SharingPermission', values: PERMISSIONS },
  { kind: 'choice', source: 'purpose', of: 'SharingPurpose', values: PURPOSES },
  { kind: 'flag', source: 'emergency' },
];

/** What is shared about clients, newest first. */
export function DisclosureList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'proposedAt', order: 'DESC' }} />;
}
