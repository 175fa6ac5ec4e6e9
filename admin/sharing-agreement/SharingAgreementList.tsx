import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { HandOver } from '../core/list/HandOver.tsx';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { useMayHandOver } from '../core/list/useHandOver.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asChoices, asDay, asInstant, asLink, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { PURPOSES, STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'title' },
  { source: 'reference', unbroken: true },
  { source: 'status', show: asStatus('AgreementStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'organisation', show: asLink('organisations'), sortable: false },
  {
    source: 'owner',
    show: asPerson,
    sortable: false,
    optional: true,
    spare: true,
  },
  { source: 'checklist', show: value => progressOf(value as Progress), sortable: false },
  { source: 'purpose', show: asChoice('SharingPurpose'), spare: true },
  { source: 'alerts', show: asChoices('AgreementAlert'), sortable: false, spare: true },
  { source: 'nextReviewAt', show: asDay, spare: true },
  { source: 'startOn', show: asDay, spare: true },
  { source: 'endsOn', show: asDay, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'AgreementStatus', values: STATUSES },
  { kind: 'choice', source: 'purpose', of: 'SharingPurpose', values: PURPOSES },
  { kind: 'link', source: 'organisation', resource: 'organisations' },
  { kind: 'flag', source: 'outsideUk' },
  { kind: 'day', source: 'nextReviewAt' },
  { kind: 'day', source: 'endsOn' },
];

interface Progress {
  asked: number;
  complete: number;
}

function progressOf({ asked, complete }: Progress): string {
  return `${complete} / ${asked}`;
}

/** The register of sharing agreements. */
export function SharingAgreementList() {
  const mayHandOver = useMayHandOver();
  return (
    <RegisterList
      columns={columns}
      filters={filters}
      sort={{ field: 'reference', order: 'DESC' }}
      bulkActions={mayHandOver ? <HandOver /> : undefined}
    />
  );
}
