import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asInstant, asPerson } from '../core/show/shown.tsx';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'runReference', unbroken: true },
  { source: 'issuedAt', show: asInstant },
  { source: 'records' },
  { source: 'submittedBy', show: asPerson, sortable: false, optional: true },
  { source: 'approvedBy', show: asPerson, sortable: false, optional: true },
];

const filters: readonly ListFilter[] = [{ kind: 'day', source: 'issuedAt' }];

/** The register of certificates of destruction. */
export function DestructionCertificateList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'issuedAt', order: 'DESC' }} />;
}
