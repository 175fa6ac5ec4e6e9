import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asChoice, asChoices, asDay, asInstant, type Shown } from '../core/show/shown.tsx';
import { spacedNhsNumber } from '../../schema/nhs-number.ts';
import { CHANNELS } from './values.ts';

/** In the groups in which it is read aloud. */
export const asNhsNumber: Shown = value => spacedNhsNumber(String(value));

const columns: readonly Column[] = [
  { source: 'familyName' },
  { source: 'givenName' },
  { source: 'preferredName', sortable: false, optional: true },
  { source: 'reference', unbroken: true },
  { source: 'nhsNumber', show: asNhsNumber, unbroken: true, optional: true },
  { source: 'preferredChannel', show: asChoice('Channel'), sortable: false, optional: true },
  { source: 'unsafeChannels', show: asChoices('Channel'), sortable: false, optional: true },
  { source: 'dateOfDeath', show: asDay, sortable: false, optional: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'text', source: 'familyName' },
  { kind: 'choice', source: 'preferredChannel', of: 'Channel', values: CHANNELS },
  { kind: 'day', source: 'dateOfDeath' },
];

/** The clients whom the viewer meets. */
export function ClientList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'familyName', order: 'ASC' }} />;
}
