import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asChoices, asDay, asInstant, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { KINDS, STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'title' },
  { source: 'kind', show: asChoice('PolicyKind') },
  { source: 'edition', numeric: true },
  { source: 'status', show: asStatus('PolicyDocumentStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'owner', show: asPerson, sortable: false },
  { source: 'collection', optional: true, spare: true },
  { source: 'schedule1Conditions', show: asChoices('Schedule1Condition'), sortable: false, spare: true },
  { source: 'inForceFrom', show: asDay, optional: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'kind', of: 'PolicyKind', values: KINDS },
  { kind: 'choice', source: 'status', of: 'PolicyDocumentStatus', values: STATUSES },
];

/** The policy library, every edition of it. */
export function PolicyDocumentList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'reference', order: 'ASC' }} />;
}
