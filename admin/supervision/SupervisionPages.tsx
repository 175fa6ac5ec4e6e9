import { today } from '../core/day.ts';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asDay, asPerson } from '../core/show/shown.tsx';

const CLINICIANS = { role: { eq: 'CLINICIAN' } };

const columns: readonly Column[] = [
  { source: 'supervisor', show: asPerson, sortable: false },
  { source: 'supervisee', show: asPerson, sortable: false },
  { source: 'startsOn', show: asDay },
  { source: 'endsOn', show: asDay, optional: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'link', source: 'supervisor', resource: 'users', name: 'displayName' },
  { kind: 'link', source: 'supervisee', resource: 'users', name: 'displayName' },
];

/** Who supervises whom, and did. */
export function SupervisionList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'startsOn', order: 'DESC' }} />;
}

/** Says who reads whose caseload from now on. */
export function SupervisionCreate() {
  return (
    <CreatePage>
      <Section name="supervision">
        <LinkEntry source="supervisor" resource="users" name="displayName" filter={CLINICIANS} needed />
        <LinkEntry source="supervisee" resource="users" name="displayName" filter={CLINICIANS} needed />
        <DayEntry source="startsOn" defaultValue={today()} needed />
        <DayEntry source="endsOn" />
      </Section>
    </CreatePage>
  );
}

/** Says when it ends; who supervised whom is never rewritten. */
export function SupervisionEdit() {
  return (
    <EditPage>
      <Section name="supervision">
        <DayEntry source="endsOn" />
      </Section>
    </EditPage>
  );
}

/** One supervision. */
export function SupervisionShow() {
  return (
    <RecordPage
      tabs={{
        overview: (
          <Details title="resources.supervisions.sections.supervision">
            <Detail source="supervisor" show={asPerson} />
            <Detail source="supervisee" show={asPerson} />
            <Detail source="startsOn" show={asDay} />
            <Detail source="endsOn" show={asDay} />
          </Details>
        ),
      }}
    />
  );
}
