import { useTranslate } from 'react-admin';
import type { ReadReason } from '../../schema/generated/graphql.ts';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { fieldName } from '../core/words/sentences.ts';
import { asChoice, asChoices, asInstant, asLink, type Shown, asPerson } from '../core/show/shown.tsx';

const asCase = asLink('complaintCases', 'reference');
const asIntake = asLink('intakes', 'reference');
const asClient = asLink('clients', 'reference');

const REASONS: readonly ReadReason[] = [
  'CASE',
  'CARE',
  'SUPERVISION',
  'REGISTRATION',
  'DATA_PROTECTION',
  'BREAK_GLASS',
  'OWN_RECORD',
];

/** `Client.familyName ContactDetail.value` in the words of the forms. */
const asFields: Shown = value => <FieldNames names={String(value).split(' ')} />;

function FieldNames({ names }: { names: readonly string[] }) {
  const translate = useTranslate();
  const told = names.map(name => {
    const [subject = '', field = ''] = name.split('.');
    const resource = `${subject.charAt(0).toLowerCase()}${subject.slice(1)}s`;
    return fieldName(translate, resource, field);
  });
  return [...new Set(told)].join(', ');
}

const columns: readonly Column[] = [
  { source: 'at', show: asInstant },
  { source: 'reader', show: asPerson, sortable: false },
  { source: 'reason', show: asChoice('ReadReason') },
  { source: 'clientReference', unbroken: true, optional: true },
  { source: 'client', show: asClient, sortable: false, optional: true, spare: true },
  { source: 'items', show: asChoices('SensitiveItem'), sortable: false, optional: true },
  { source: 'complaint', show: asCase, sortable: false, optional: true },
  { source: 'intake', show: asIntake, sortable: false, optional: true, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'day', source: 'at' },
  { kind: 'text', source: 'clientReference' },
  { kind: 'choice', source: 'reason', of: 'ReadReason', values: REASONS },
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
            <Detail source="clientReference" onlyIfSet />
            <Detail source="client" show={asClient} onlyIfSet />
            <Detail source="items" show={asChoices('SensitiveItem')} onlyIfSet />
            <Detail source="fields" show={asFields} onlyIfSet />
            <Detail source="complaint" show={asCase} onlyIfSet />
            <Detail source="intake" show={asIntake} onlyIfSet />
          </Details>
        ),
      }}
    />
  );
}
