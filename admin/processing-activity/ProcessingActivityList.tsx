import type { RaRecord } from 'react-admin';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asChoices, asDay, asInstant, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { BASES, CONDITIONS } from '../sharing-agreement/values.ts';
import { ROLES, STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'title' },
  { source: 'purpose', show: value => (value as { code: string }).code, sortable: false, optional: true },
  { source: 'lawfulBasis', show: asChoice('LawfulBasis'), optional: true },
  { source: 'status', show: asStatus('ProcessingActivityStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'article9Condition', show: asChoice('Article9Condition'), optional: true, spare: true },
  { source: 'role', show: asChoice('ActivityRole'), spare: true },
  { source: 'schedule1Condition', show: asChoice('Schedule1Condition'), optional: true, spare: true },
  { source: 'subjects', show: asChoices('SubjectCategory'), sortable: false, spare: true },
  { source: 'dataCategories', show: asChoices('DataCategory'), sortable: false, spare: true },
  { source: 'projectName', optional: true, spare: true },
  { source: 'owner', show: asPerson, sortable: false, spare: true },
  { source: 'edition', numeric: true, spare: true },
  { source: 'activeFrom', show: asDay, optional: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ProcessingActivityStatus', values: STATUSES },
  { kind: 'choice', source: 'lawfulBasis', of: 'LawfulBasis', values: BASES },
  { kind: 'choice', source: 'article9Condition', of: 'Article9Condition', values: CONDITIONS },
  { kind: 'choice', source: 'role', of: 'ActivityRole', values: ROLES },
];

/** What is done with personal data here, entry by entry. */
export function ProcessingActivityList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'reference', order: 'ASC' }} />;
}
