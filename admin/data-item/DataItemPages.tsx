import { Alert, List, ListItem } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import * as documents from '../../schema/generated/graphql.ts';
import { EditPage } from '../core/form/EditPage.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import { TicksEntry } from '../core/form/TicksEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asNarrative, asPerson, asYesNo } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { ItemName, RecordName } from './ItemName.tsx';
import type { NamedItem } from './labels.ts';
import { STATUSES } from './values.ts';

type Item = documents.DataItemDefinitionOneQuery['record'];

const columns: readonly Column[] = [
  { source: 'title', show: (_, item) => <ItemName item={item as unknown as NamedItem} /> },
  { source: 'record', show: value => <RecordName record={String(value)} /> },
  { source: 'status', show: asStatus('DataItemStatus') },
  { source: 'purposes', show: codes => (codes as string[]).join(', '), sortable: false },
  { source: 'asked', show: asYesNo, sortable: false },
  { source: 'required', show: asYesNo, sortable: false },
  { source: 'art9', show: asYesNo, sortable: false },
  { source: 'policySensitive', show: asYesNo, sortable: false, spare: true },
  { source: 'freeText', show: asYesNo, sortable: false, spare: true },
  { source: 'since', show: asDay, spare: true },
  { source: 'decision', show: asChoice('MinimisationDecision'), optional: true, spare: true },
  { source: 'reviewedOn', show: asDay, optional: true, empty: <NotReviewed /> },
  { source: 'nextReviewAt', show: asDay, optional: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'DataItemStatus', values: STATUSES },
  { kind: 'day', source: 'reviewedOn' },
];

/** What is collected about people, item by item (S21). */
export function DataItemList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'record', order: 'ASC' }} />;
}

function NotReviewed() {
  return useTranslate()('pages.dataItem.not_reviewed');
}

/** For which of its purposes an item is collected. */
export function DataItemEdit() {
  return (
    <EditPage>
      <Section name="purposes">
        <Purposes />
      </Section>
    </EditPage>
  );
}

function Purposes() {
  const translate = useTranslate();
  const { declaredPurposes } = useRecordContext<Item>()!;
  const options = declaredPurposes.map(id => ({ id, name: translate(`enums.PurposeCode.${id}`) }));
  return <TicksEntry source="purposes" options={options} needed />;
}

const reason = <NarrativeEntry source="reason" needed />;

/** What is decided of an item, the most usual first. */
const events: RecordEvents = {
  keep: { document: documents.KeepDataItemDefinitionDocument, form: reason },
  makeOptional: { document: documents.MakeOptionalDataItemDefinitionDocument, form: reason, quiet: true },
  stop: { document: documents.StopDataItemDefinitionDocument, form: reason, quiet: true },
};

/** One item: what it is collected for, what the law says of it, and what the last review decided. */
export function DataItemShow() {
  const follow = useFollowTabs('DataItemDefinition');
  return (
    <RecordPage statusOf="DataItemStatus" events={events} tabs={{ overview: <Overview />, ...follow }} />
  );
}

function Overview() {
  const translate = useTranslate();
  const item = useRecordContext<Item>()!;
  const collectedFor = item.status === 'COLLECTED' || item.status === 'OPTIONAL';
  return (
    <>
      {collectedFor && !item.inForce.some(({ inForce }) => inForce) && (
        <Alert severity="warning" sx={{ mb: 4 }}>
          {translate(item.required ? 'pages.dataItem.needed_without' : 'pages.dataItem.hidden_without')}
        </Alert>
      )}
      <Details title="resources.dataItems.sections.what">
        <Detail source="title">
          <ItemName item={item} />
        </Detail>
        <Detail source="record">
          <RecordName record={item.record} />
        </Detail>
        <Detail source="required" show={asYesNo} />
        <Detail source="policySensitive" show={asYesNo} />
        <Detail source="art9" show={asYesNo} />
        <Detail source="freeText" show={asYesNo} />
      </Details>
      <Details title="resources.dataItems.sections.purposes">
        <Detail source="purposes">
          <PurposeLines purposes={item.inForce} />
        </Detail>
        <Detail source="asked" show={asYesNo} />
        <Detail source="since" show={asDay} />
      </Details>
      <Details title="resources.dataItems.sections.review">
        <Detail source="reviewedOn" show={asDay} empty={<NotReviewed />} />
        <Detail source="reviewedBy" show={asPerson} onlyIfSet />
        <Detail source="decision" show={asChoice('MinimisationDecision')} onlyIfSet />
        <Detail source="reason" show={asNarrative} onlyIfSet />
        <Detail source="nextReviewAt" show={asDay} onlyIfSet />
      </Details>
    </>
  );
}

function PurposeLines({ purposes }: { purposes: Item['inForce'] }) {
  const translate = useTranslate();
  return (
    <List dense disablePadding component="span" sx={{ display: 'block' }}>
      {purposes.map(({ code, title, inForce }) => (
        <ListItem key={code} disablePadding component="span">
          {translate(inForce ? 'pages.dataItem.in_force' : 'pages.dataItem.not_in_force', {
            code,
            title: title ?? code,
          })}
        </ListItem>
      ))}
    </List>
  );
}
