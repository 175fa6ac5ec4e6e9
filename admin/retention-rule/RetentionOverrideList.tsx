import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asDay, asLink, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { BASES, OVERRIDE_STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'ruleCode' },
  { source: 'reference', unbroken: true },
  { source: 'status', show: asStatus('OverrideStatus') },
  { source: 'basis', show: asChoice('OverrideBasis') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'proposer', show: asPerson, sortable: false },
  { source: 'approvedByDpo', show: asPerson, sortable: false },
  { source: 'countersignedBy', show: asPerson, sortable: false },
  { source: 'commissioner', show: asLink('organisations'), sortable: false, spare: true },
  { source: 'reviewAt', show: asDay, spare: true },
  { source: 'endsOn', show: asDay, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'OverrideStatus', values: OVERRIDE_STATUSES },
  { kind: 'choice', source: 'basis', of: 'OverrideBasis', values: BASES },
  { kind: 'day', source: 'reviewAt' },
];

/** The register of overrides. */
export function RetentionOverrideList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'reference', order: 'DESC' }} />;
}
