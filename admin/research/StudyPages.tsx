import { useQuery } from '@tanstack/react-query';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ResearchAgreementDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { TicksEntry } from '../core/form/TicksEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asDay, asInstant } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { STUDY_STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'title', optional: true },
  { source: 'status', show: asStatus('StudyStatus') },
  { source: 'recipientNames', sortable: false, optional: true },
  { source: 'endsOn', show: asDay },
  { source: 'sheetEdition', numeric: true, spare: true },
  { source: 'proposedAt', show: asInstant, optional: true, spare: true },
  { source: 'approvedAt', show: asInstant, optional: true, spare: true },
  {
    source: 'deadline',
    show: (_value, record) => <DeadlineOf record={record} />,
    sortable: false,
    optional: true,
  },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'StudyStatus', values: STUDY_STATUSES },
  { kind: 'day', source: 'endsOn' },
];

/** For which studies people are asked, will be or were. */
export function StudyList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'reference', order: 'DESC' }} />;
}

/** Writes a study down; a manager approves it before anybody is asked. */
export function StudyCreate() {
  return (
    <CreatePage>
      <Form />
    </CreatePage>
  );
}

/** Changes a draft. */
export function StudyEdit() {
  return (
    <EditPage>
      <Form />
    </EditPage>
  );
}

function Form() {
  return (
    <>
      <Section name="study">
        <TextEntry source="title" needed />
        <NarrativeEntry source="reason" rows={2} needed />
        <DayEntry source="endsOn" needed />
      </Section>
      <Section name="wanted">
        <LinkEntry
          source="agreement"
          resource="sharingAgreements"
          name="title"
          filter={{ purpose: { eq: 'RESEARCH' } }}
          needed
        />
        <OfAgreement />
      </Section>
      <Section name="ethics">
        <TextEntry source="ethicsReference" />
        <DayEntry source="ethicsOn" />
        <NarrativeEntry source="area" rows={2} />
        <NarrativeEntry source="parts" rows={3} />
      </Section>
      <Section name="told">
        <NarrativeEntry source="infoSheet" rows={10} needed />
        <WholeEntry source="considerHours" defaultValue={24} />
      </Section>
    </>
  );
}

/** What the chosen agreement lets flow, and to whom: nothing else can be wanted. */
function OfAgreement() {
  const translate = useTranslate();
  const agreement = useWatch({ name: 'agreement' }) as { id: string } | null | undefined;
  const { data } = useQuery({
    queryKey: ['researchAgreement', agreement?.id],
    enabled: Boolean(agreement),
    queryFn: async ({ signal }) =>
      (await ask(ResearchAgreementDocument, { id: agreement!.id }, signal)).data.record,
  });
  if (!data)
    return <Typography color="textSecondary">{translate('pages.research.choose_agreement')}</Typography>;
  const items = data.dataItems.filter(({ removed }) => !removed);
  const parties = data.parties.filter(one => !one.ourselves && !one.removed && !one.leftOn);
  return (
    <>
      <TicksEntry source="items" options={items.map(({ id, item }) => ({ id: String(id), name: item }))} />
      <TicksEntry
        source="recipients"
        options={parties.flatMap(({ organisation }) =>
          organisation ? [{ id: String(organisation.id), name: String(organisation.name) }] : [],
        )}
      />
    </>
  );
}
