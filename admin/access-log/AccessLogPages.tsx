import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asChoices, asInstant, asLink, type Shown } from '../core/show/shown.tsx';

const asPerson: Shown = value => (value as { displayName: string }).displayName;
const asCase = asLink('complaintCases', 'reference');
const asClient = asLink('clients', 'reference');

const columns: readonly Column[] = [
  { source: 'at', show: asInstant },
  { source: 'reader', show: asPerson, sortable: false },
  { source: 'reason', show: asChoice('ReadReason') },
  { source: 'client', show: asClient, sortable: false, optional: true },
  { source: 'items', show: asChoices('SensitiveItem'), sortable: false, optional: true },
  { source: 'complaint', show: asCase, sortable: false, optional: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'day', source: 'at' },
  { kind: 'link', source: 'reader', resource: 'users', name: 'displayName' },
];

/** Who read what by assignment, newest first. */
export function AccessLogList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'at', order: 'DESC' }} />;
}

/** One read. */
export function AccessLogShow() {
  return (
    <RecordPage
      tabs={{
        overview: (
          <Details title="resources.accessLogs.sections.read">
            <Detail source="at" show={asInstant} />
            <Detail source="reader" show={asPerson} />
            <Detail source="reason" show={asChoice('ReadReason')} />
            <Detail source="client" show={asClient} onlyIfSet />
            <Detail source="items" show={asChoices('SensitiveItem')} onlyIfSet />
            <Detail source="complaint" show={asCase} onlyIfSet />
          </Details>
        ),
      }}
    />
  );
}
