import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asDay, asDayOf, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { REASONS, STATUSES } from './values.ts';
import { holdName } from './words.ts';

const columns: readonly Column[] = [
  { source: 'recordReference', show: (_, record) => holdName(record), unbroken: true },
  { source: 'reason', show: asChoice('HoldReason') },
  { source: 'status', show: asStatus('HoldStatus') },
  {
    source: 'deadline',
    show: (_, record: RaRecord) => <DeadlineOf record={record} />,
    sortable: false,
    optional: true,
  },
  { source: 'placedAt', show: asDayOf },
  { source: 'placedBy', show: asPerson, sortable: false, optional: true },
  { source: 'scope', show: asChoice('HoldScope'), spare: true },
  { source: 'reviewAt', show: asDay, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'HoldStatus', values: STATUSES },
  { kind: 'choice', source: 'reason', of: 'HoldReason', values: REASONS },
  { kind: 'day', source: 'reviewAt' },
];

/** The register of holds. */
export function HoldList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'placedAt', order: 'DESC' }} />;
}
