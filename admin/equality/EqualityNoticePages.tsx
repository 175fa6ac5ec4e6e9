import { WithdrawEqualityNoticeDocument } from '../../schema/generated/graphql.ts';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { FORMS, STATUSES } from './values.ts';

const asClient = asLink('clients', 'reference');

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'clientReference', unbroken: true },
  { source: 'status', show: asStatus('EqualityNoticeStatus') },
  { source: 'receivedOn', show: asDay },
  { source: 'stopBy', show: asDay },
  { source: 'stoppedOn', show: asDay, optional: true },
  { source: 'form', show: asChoice('EqualityNoticeForm'), spare: true },
  { source: 'recordedBy', show: asPerson, sortable: false, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'EqualityNoticeStatus', values: STATUSES },
];

/** Who told us to stop. */
export function EqualityNoticeList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'receivedOn', order: 'DESC' }} />;
}

/** Records a notice; the client is named by the reference, since the officer meets nobody before. */
export function EqualityNoticeCreate() {
  return (
    <CreatePage>
      <Section name="notice">
        <TextEntry source="clientReference" width={20} needed />
        <DayEntry source="receivedOn" defaultValue={today()} needed />
        <ChoiceEntry source="form" of="EqualityNoticeForm" values={FORMS} needed />
        <TextEntry source="keptAt" />
      </Section>
    </CreatePage>
  );
}

/** One notice, and whether it was honoured in time. */
export function EqualityNoticeShow() {
  const history = useHistoryTab('EqualityNotice');
  return (
    <RecordPage
      statusOf="EqualityNoticeStatus"
      events={{
        withdraw: {
          document: WithdrawEqualityNoticeDocument,
          form: <NarrativeEntry source="reason" needed />,
        },
      }}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.equalityNotices.sections.notice">
        <Detail source="clientReference" />
        <Detail source="client" show={asClient} onlyIfSet />
        <Detail source="receivedOn" show={asDay} />
        <Detail source="form" show={asChoice('EqualityNoticeForm')} />
        <Detail source="keptAt" onlyIfSet />
        <Detail source="recordedBy" show={asPerson} />
        <Detail source="createdAt" show={asInstant} />
      </Details>
      <Details title="resources.equalityNotices.sections.end">
        <Detail source="stopBy" show={asDay} />
        <Detail source="stoppedOn" show={asDay} />
        <Detail source="withdrawnAt" show={asInstant} onlyIfSet />
        <Detail source="withdrawalReason" show={asNarrative} onlyIfSet />
        <Detail source="withdrawnBy" show={asPerson} onlyIfSet />
      </Details>
    </>
  );
}
