import { Alert } from '@mui/material';
import { useEffect } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  ApproveClientMergeDocument,
  RefuseClientMergeDocument,
  WithdrawClientMergeDocument,
  type MergeField,
} from '../../schema/generated/graphql.ts';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoices, asInstant, asLink, asNarrative, asPerson, type Shown } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { Comparison } from './Comparison.tsx';
import { missingIn } from './missing.ts';
import { useTwoClients } from './useTwoClients.ts';
import { STATUSES } from './values.ts';

const toClient = asLink('clients', 'reference');
const asKept: Shown = (reference, record) =>
  record.client ? toClient(record.client, record) : String(reference);
const asMerged: Shown = (reference, record) =>
  record.merged ? toClient(record.merged, record) : String(reference);

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'clientReference', unbroken: true },
  { source: 'mergedReference', unbroken: true },
  { source: 'status', show: asStatus('ClientMergeStatus') },
  { source: 'proposedBy', show: asPerson, sortable: false },
  { source: 'createdAt', show: asInstant },
  { source: 'decidedBy', show: asPerson, sortable: false, optional: true },
  { source: 'decidedAt', show: asInstant, optional: true, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ClientMergeStatus', values: STATUSES },
];

/** Which records became one, or are proposed to. */
export function ClientMergeList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'createdAt', order: 'DESC' }} />;
}

/** Compares two records, chooses between their values and proposes to make one of them. */
export function ClientMergeCreate() {
  return (
    <CreatePage verb="pages.merge.verb">
      <Section name="records">
        <LinkEntry source="client" resource="clients" name="reference" needed />
        <LinkEntry source="merged" resource="clients" name="reference" needed />
      </Section>
      <Choosing />
      <Section name="why">
        <NarrativeEntry source="reason" needed />
      </Section>
    </CreatePage>
  );
}

/** What differs, as soon as both are named; where the kept record has nothing, the other's value is taken to begin with. */
function Choosing() {
  const { setValue } = useFormContext();
  const [client, merged, taken] = useWatch({ name: ['client', 'merged', 'takenFromMerged'] });
  const two = useTwoClients(client?.id, merged?.id);
  useEffect(() => {
    if (!two) return;
    const [kept, other] = two;
    setValue('clientVersion', kept.version);
    setValue('mergedVersion', other.version);
    setValue('takenFromMerged', missingIn(kept, other));
  }, [two, setValue]);
  if (!two || !taken) return null;
  const take = (fields: MergeField[]) => setValue('takenFromMerged', fields, { shouldDirty: true });
  return <Comparison kept={two[0]} merged={two[1]} taken={taken as MergeField[]} onTake={take} />;
}

/** One proposal: what a second person compares, and decides. */
export function ClientMergeShow() {
  const history = useHistoryTab('ClientMerge');
  const note = <NarrativeEntry source="decisionNote" needed />;
  return (
    <RecordPage
      statusOf="ClientMergeStatus"
      events={{
        approve: { document: ApproveClientMergeDocument },
        refuse: { document: RefuseClientMergeDocument, form: note, quiet: true },
        withdraw: { document: WithdrawClientMergeDocument, form: note, quiet: true },
      }}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

function Overview() {
  const translate = useTranslate();
  const record = useRecordContext();
  const waits = record?.status === 'PROPOSED';
  return (
    <>
      {record?.status === 'APPROVED' && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('pages.merge.done', { merged: record.mergedReference, kept: record.clientReference })}
        </Alert>
      )}
      <Details title="resources.clientMerges.sections.records">
        <Detail source="clientReference" show={asKept} />
        <Detail source="mergedReference" show={asMerged} />
        <Detail source="reason" show={asNarrative} />
        <Detail source="proposedBy" show={asPerson} />
        <Detail source="createdAt" show={asInstant} />
        {!waits && <Detail source="takenFromMerged" show={asChoices('MergeField')} />}
      </Details>
      {waits && <Compared />}
      {!waits && (
        <Details title="resources.clientMerges.sections.decision">
          <Detail source="decidedBy" show={asPerson} />
          <Detail source="decidedAt" show={asInstant} />
          <Detail source="decisionNote" show={asNarrative} onlyIfSet />
        </Details>
      )}
    </>
  );
}

function Compared() {
  const record = useRecordContext();
  const two = useTwoClients(record?.client?.id, record?.merged?.id);
  if (!two) return null;
  return <Comparison kept={two[0]} merged={two[1]} taken={record!.takenFromMerged as MergeField[]} />;
}
