import { COUNTRIES } from '../../schema/countries.ts';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asChoice, asCountry, asDay, asInstant } from '../core/show/shown.tsx';
import { ORGANISATION_KINDS } from './kinds.ts';

const columns: readonly Column[] = [
  { source: 'name' },
  { source: 'reference', unbroken: true },
  { source: 'kind', show: asChoice('OrganisationKind') },
  { source: 'country', show: asCountry },
  { source: 'icoRegistration' },
  { source: 'icoExpiresOn', show: asDay },
  { source: 'contactName', spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'kind', of: 'OrganisationKind', values: ORGANISATION_KINDS },
  { kind: 'choice', source: 'country', of: 'Country', values: COUNTRIES },
  { kind: 'day', source: 'icoExpiresOn' },
];

/** The register of organisations. */
export function OrganisationList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'name', order: 'ASC' }} />;
}
