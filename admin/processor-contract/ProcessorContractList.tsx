import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { HandOver } from '../core/list/HandOver.tsx';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { useMayHandOver } from '../core/list/useHandOver.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asChoices, asDay, asInstant, asLink, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { ROLES, STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'title' },
  { source: 'reference', unbroken: true },
  { source: 'processor', show: asLink('organisations'), sortable: false },
  { source: 'status', show: asStatus('ContractStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  {
    source: 'owner',
    show: asPerson,
    sortable: false,
    optional: true,
    spare: true,
  },
  { source: 'checklist', show: value => progressOf(value as Progress), sortable: false },
  { source: 'alerts', show: asChoices('ContractAlert'), sortable: false, spare: true },
  { source: 'ourRole', show: asChoice('ContractRole'), spare: true },
  { source: 'nextReviewAt', show: asDay, spare: true },
  { source: 'dueDiligenceExpiresOn', show: asDay, spare: true },
  { source: 'endsOn', show: asDay, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ContractStatus', values: STATUSES },
  { kind: 'link', source: 'processor', resource: 'organisations' },
  { kind: 'choice', source: 'ourRole', of: 'ContractRole', values: ROLES },
  { kind: 'flag', source: 'outsideUk' },
  { kind: 'day', source: 'nextReviewAt' },
  { kind: 'day', source: 'dueDiligenceExpiresOn' },
  { kind: 'day', source: 'endsOn' },
];

interface Progress {
  asked: number;
  present: number;
}

function progressOf({ asked, present }: Progress): string {
  return `${present} / ${asked}`;
}

/** The register of processor contracts. */
export function ProcessorContractList() {
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
