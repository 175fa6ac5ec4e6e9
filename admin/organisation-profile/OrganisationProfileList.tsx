import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asInstant } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';

const columns: readonly Column[] = [
  { source: 'edition' },
  { source: 'name' },
  { source: 'status', show: asStatus('ProfileStatus') },
  { source: 'dpoName' },
  { source: 'regulatorName' },
  { source: 'approvedAt', show: asInstant },
  { source: 'createdAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ProfileStatus', values: ['DRAFT', 'CURRENT', 'SUPERSEDED'] },
];

/** Every edition of the profile, the newest first. */
export function OrganisationProfileList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'edition', order: 'DESC' }} />;
}
