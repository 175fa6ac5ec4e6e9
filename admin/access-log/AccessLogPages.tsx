import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asInstant, asLink, type Shown } from '../core/show/shown.tsx';

const asPerson: Shown = value => (value as { displayName: string }).displayName;
const asCase = asLink('complaintCases', 'reference');

const columns: readonly Column[] = [
  { source: 'at', show: asInstant },
  { source: 'reader', show: asPerson, sortable: false },
  { source: 'complaint', show: asCase, sortable: false },
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
            <Detail source="complaint" show={asCase} />
          </Details>
        ),
      }}
    />
  );
}
