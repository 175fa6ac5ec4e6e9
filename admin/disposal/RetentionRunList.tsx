import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asDay, asDayOf, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'status', show: asStatus('RetentionRunStatus') },
  {
    source: 'deadline',
    show: (_, record: RaRecord) => <DeadlineOf record={record} />,
    sortable: false,
    optional: true,
  },
  { source: 'asOf', show: asDay },
  { source: 'submittedBy', show: asPerson, sortable: false, optional: true },
  { source: 'approvedBy', show: asPerson, sortable: false, optional: true },
  { source: 'endedAt', show: asDayOf, optional: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'RetentionRunStatus', values: STATUSES },
  { kind: 'day', source: 'asOf' },
];

/** The register of disposal runs. */
export function RetentionRunList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'createdAt', order: 'DESC' }} />;
}
