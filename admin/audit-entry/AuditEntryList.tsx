import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asChoice, asInstant, asYesNo, asPerson } from '../core/show/shown.tsx';
import { ItActed } from '../core/show/ItActed.tsx';
import { asEvent, asFields, asSubject } from './shown.tsx';

const columns: readonly Column[] = [
  { source: 'at', show: asInstant, sortable: false },
  { source: 'actor', show: asPerson, empty: <ItActed />, sortable: false },
  { source: 'event', show: asEvent, sortable: false },
  { source: 'operation', show: asChoice('AuditOperation'), sortable: false },
  { source: 'subject', show: asSubject, sortable: false },
  { source: 'fields', show: asFields, sortable: false },
  { source: 'recordId', sortable: false, spare: true },
  { source: 'request', sortable: false, spare: true },
  { source: 'sealed', show: asYesNo, sortable: false, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'day', source: 'at' },
  { kind: 'text', source: 'event' },
  { kind: 'choice', source: 'operation', of: 'AuditOperation', values: ['INSERT', 'UPDATE', 'DELETE'] },
  { kind: 'text', source: 'subject' },
  { kind: 'text', source: 'recordId' },
];

/** The audit trail, newest first. */
export function AuditEntryList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'id', order: 'DESC' }} />;
}
