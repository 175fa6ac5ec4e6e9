import {
  DestroyOriginalRecordHoldingDocument,
  DigitiseRecordHoldingDocument,
  FailScanRecordHoldingDocument,
  PassScanRecordHoldingDocument,
} from '../../schema/generated/graphql.ts';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { MEDIA, METHODS, STATUSES } from './values.ts';

const asClient = asLink('clients', 'reference');
const asRule = asLink('retentionRules', 'code');
const IN_USE = { status: { in: ['ACTIVE', 'CAPPED'] } };

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'title' },
  { source: 'medium', show: asChoice('HoldingMedium') },
  { source: 'location', optional: true },
  { source: 'box', optional: true },
  { source: 'status', show: asStatus('HoldingStatus') },
  { source: 'digitisedAt', show: asDay, optional: true },
  { source: 'destroyedAfterScanAt', show: asDay, optional: true, spare: true },
  { source: 'system', optional: true, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'medium', of: 'HoldingMedium', values: MEDIA },
  { kind: 'choice', source: 'status', of: 'HoldingStatus', values: STATUSES },
  { kind: 'day', source: 'digitisedAt' },
];

/** What is kept where. */
export function RecordHoldingList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'updatedAt', order: 'DESC' }} />;
}

/** Registers what is kept. */
export function RecordHoldingCreate() {
  return (
    <CreatePage>
      <Section name="holding">
        <ChoiceEntry source="medium" of="HoldingMedium" values={MEDIA} needed />
        <TextEntry source="title" needed />
        <LinkEntry source="client" resource="clients" name="reference" />
        <Rule />
        <Covers />
      </Section>
      <Place />
    </CreatePage>
  );
}

/** Corrects what it is, or moves it. */
export function RecordHoldingEdit() {
  return (
    <EditPage>
      <Section name="holding">
        <TextEntry source="title" needed />
        <Rule />
        <Covers />
      </Section>
      <Place />
    </EditPage>
  );
}

function Rule() {
  return <LinkEntry source="rule" resource="retentionRules" name="code" filter={IN_USE} />;
}

function Covers() {
  return (
    <>
      <DayEntry source="coversFrom" />
      <DayEntry source="coversTo" />
    </>
  );
}

function Place() {
  return (
    <Section name="place">
      <TextEntry source="location" />
      <TextEntry source="box" width={20} />
      <TextEntry source="system" width={40} />
    </Section>
  );
}

const check = <NarrativeEntry source="checkNote" needed />;

/** One holding, on its way from paper to a checked scan. */
export function RecordHoldingShow() {
  const history = useHistoryTab('RecordHolding');
  return (
    <RecordPage
      statusOf="HoldingStatus"
      events={{
        digitise: {
          document: DigitiseRecordHoldingDocument,
          form: (
            <>
              <DayEntry source="digitisedAt" defaultValue={today()} needed />
              <TextEntry source="scanLocation" needed />
            </>
          ),
        },
        passScan: { document: PassScanRecordHoldingDocument, form: check },
        failScan: { document: FailScanRecordHoldingDocument, form: check },
        destroyOriginal: {
          document: DestroyOriginalRecordHoldingDocument,
          form: (
            <>
              <DayEntry source="destroyedAfterScanAt" defaultValue={today()} needed />
              <ChoiceEntry source="destructionMethod" of="DestructionMethod" values={METHODS} needed />
            </>
          ),
        },
      }}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.recordHoldings.sections.holding">
        <Detail source="title" />
        <Detail source="medium" show={asChoice('HoldingMedium')} />
        <Detail source="client" show={asClient} onlyIfSet />
        <Detail source="rule" show={asRule} onlyIfSet />
        <Detail source="registeredOn" show={asDay} />
        <Detail source="coversFrom" show={asDay} onlyIfSet />
        <Detail source="coversTo" show={asDay} onlyIfSet />
      </Details>
      <Details title="resources.recordHoldings.sections.place">
        <Detail source="location" onlyIfSet />
        <Detail source="box" onlyIfSet />
        <Detail source="system" onlyIfSet />
      </Details>
      <Details title="resources.recordHoldings.sections.scan">
        <Detail source="digitisedAt" show={asDay} />
        <Detail source="digitisedBy" show={asPerson} onlyIfSet />
        <Detail source="scanLocation" onlyIfSet />
        <Detail source="qualityCheckedAt" show={asInstant} />
        <Detail source="qualityCheckedBy" show={asPerson} onlyIfSet />
        <Detail source="checkNote" show={asNarrative} onlyIfSet />
      </Details>
      <Details title="resources.recordHoldings.sections.end">
        <Detail source="destroyedAfterScanAt" show={asDay} />
        <Detail source="destructionMethod" show={asChoice('DestructionMethod')} onlyIfSet />
        <Detail source="destroyedBy" show={asPerson} onlyIfSet />
      </Details>
    </>
  );
}
