import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asPerson } from '../core/show/shown.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { IDENTIFIER_KINDS, IDENTIFIER_SOURCES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'kind', show: asChoice('OnlineIdentifierKind') },
  { source: 'source', show: asChoice('IdentifierSource') },
  { source: 'seenOn', show: asDay },
  { source: 'lastContactOn', show: asDay },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'kind', of: 'OnlineIdentifierKind', values: IDENTIFIER_KINDS },
  { kind: 'choice', source: 'source', of: 'IdentifierSource', values: IDENTIFIER_SOURCES },
  { kind: 'day', source: 'lastContactOn' },
];

/** By what people are known on the web: the value itself stands on each one's page alone. */
export function OnlineIdentifierList() {
  return (
    <RegisterList columns={columns} filters={filters} sort={{ field: 'lastContactOn', order: 'DESC' }} />
  );
}

/** Records by what somebody wrote to us. */
export function OnlineIdentifierCreate() {
  return (
    <CreatePage>
      <Section name="identifier">
        <ChoiceEntry source="kind" of="OnlineIdentifierKind" values={IDENTIFIER_KINDS} needed />
        <TextEntry source="value" needed />
        <ChoiceEntry source="source" of="IdentifierSource" values={IDENTIFIER_SOURCES} needed />
        <TextEntry source="purpose" needed />
      </Section>
      <Section name="contact">
        <DayEntry source="seenOn" defaultValue={today()} needed />
        <DayEntry source="lastContactOn" defaultValue={today()} needed />
        <TextEntry source="enquiry" width={20} />
      </Section>
    </CreatePage>
  );
}

/** Corrects it, and keeps the last contact. */
export function OnlineIdentifierEdit() {
  return (
    <EditPage>
      <Section name="identifier">
        <TextEntry source="value" needed />
        <TextEntry source="purpose" needed />
      </Section>
      <Section name="contact">
        <DayEntry source="lastContactOn" needed />
        <TextEntry source="enquiry" width={20} />
      </Section>
    </EditPage>
  );
}

/** One online identifier. */
export function OnlineIdentifierShow() {
  const history = useHistoryTab('OnlineIdentifier');
  return <RecordPage tabs={{ overview: <Overview />, ...history }} />;
}

function Overview() {
  return (
    <Details title="resources.onlineIdentifiers.sections.identifier">
      <Detail source="kind" show={asChoice('OnlineIdentifierKind')} />
      <Detail source="value" />
      <Detail source="source" show={asChoice('IdentifierSource')} />
      <Detail source="purpose" />
      <Detail source="seenOn" show={asDay} />
      <Detail source="lastContactOn" show={asDay} />
      <Detail source="enquiry" onlyIfSet />
      <Detail source="recordedBy" show={asPerson} />
    </Details>
  );
}
