import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asChoice, asChoices, asDay, asDayOf, asInstant, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { STATUSES, THEMES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'title' },
  { source: 'status', show: asStatus('ComplaintStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'receivedAt', show: asDayOf },
  {
    source: 'investigator',
    optional: true,
    show: asPerson,
    sortable: false,
  },
  { source: 'complainantName', spare: true },
  { source: 'theme', show: asChoice('ComplaintTheme'), spare: true },
  { source: 'tracks', show: asChoices('ComplaintTrack'), spare: true, sortable: false },
  { source: 'ackDue', show: asDay, spare: true },
  { source: 'acknowledgedAt', show: asInstant, spare: true },
  { source: 'outcomeTarget', show: asDay, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ComplaintStatus', values: STATUSES },
  { kind: 'choice', source: 'theme', of: 'ComplaintTheme', values: THEMES },
  { kind: 'day', source: 'ackDue' },
  { kind: 'flag', source: 'ackBreached' },
];

/** The register of complaints. */
export function ComplaintList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'receivedAt', order: 'DESC' }} />;
}
