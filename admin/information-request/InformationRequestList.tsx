import type { RaRecord } from 'react-admin';
import { METHODS } from '../complaint/values.ts';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asDayOf } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'personName' },
  { source: 'status', show: asStatus('InformationRequestStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'receivedAt', show: asDayOf },
  { source: 'answeredAt', show: asDayOf },
  { source: 'channel', show: asChoice('ContactMethod'), spare: true },
];

const filters: readonly ListFilter[] = [
  {
    kind: 'choice',
    source: 'status',
    of: 'InformationRequestStatus',
    values: ['RECEIVED', 'ANSWERED', 'WITHDRAWN'],
  },
  { kind: 'choice', source: 'channel', of: 'ContactMethod', values: METHODS },
  { kind: 'day', source: 'dueOn' },
];

/** The register of what people asked about retention. */
export function InformationRequestList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'receivedAt', order: 'DESC' }} />;
}
