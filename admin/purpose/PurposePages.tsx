import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { POLICY } from '../../schema/policy.ts';
import * as documents from '../../schema/generated/graphql.ts';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoices, asDay, asInstant, asNarrative, asPerson, asYesNo } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { SCHEDULE_1_NAMES } from '../policy-document/values.ts';
import { BASES, CONDITIONS } from '../sharing-agreement/values.ts';

const STATUSES: readonly documents.PurposeStatus[] = ['APPROVED', 'CONFIRMED', 'PROPOSED', 'RETIRED'];

const columns: readonly Column[] = [
  { source: 'code', unbroken: true },
  { source: 'title' },
  { source: 'status', show: asStatus('PurposeStatus') },
  { source: 'noticePassage', optional: true },
  { source: 'lawfulBases', show: asChoices('LawfulBasis'), sortable: false },
  { source: 'article9Conditions', show: asChoices('Article9Condition'), sortable: false, spare: true },
  { source: 'schedule1Conditions', show: asChoices('Schedule1Condition'), sortable: false, spare: true },
  { source: 'noticeVersion', optional: true, spare: true },
  { source: 'inForceFrom', show: asDay, optional: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'PurposeStatus', values: STATUSES },
];

/** What data are used for. */
export function PurposeList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'code', order: 'ASC' }} />;
}

/** Proposes a purpose that the notice tells people of. */
export function PurposeCreate() {
  return (
    <CreatePage>
      <Section name="what">
        <TextEntry source="code" width={10} needed />
        <What />
      </Section>
      <Basis />
    </CreatePage>
  );
}

/** Changes a proposal; its code is settled. */
export function PurposeEdit() {
  return (
    <EditPage>
      <Section name="what">
        <What />
      </Section>
      <Basis />
    </EditPage>
  );
}

function What() {
  return (
    <>
      <TextEntry source="title" needed />
      <NarrativeEntry source="description" />
      <TextEntry source="noticePassage" width={6} />
      <TextEntry source="noticeVersion" width={12} />
    </>
  );
}

function Basis() {
  return (
    <Section name="basis">
      <FlagEntry source="followsAnother" defaultValue={false} />
      <ChoicesEntry source="lawfulBases" of="LawfulBasis" values={BASES} defaultValue={[]} />
      <ChoicesEntry
        source="article9Conditions"
        of="Article9Condition"
        values={CONDITIONS}
        defaultValue={[]}
      />
      <ChoicesEntry
        source="schedule1Conditions"
        of="Schedule1Condition"
        values={SCHEDULE_1_NAMES}
        defaultValue={[]}
      />
      <NarrativeEntry source="basisNote" rows={3} />
    </Section>
  );
}

const reason = <NarrativeEntry source="reason" needed />;

/** The events of a purpose, the most usual first (SD-09). */
const events: RecordEvents = {
  approve: { document: documents.ApprovePurposeDocument },
  confirm: { document: documents.ConfirmPurposeDocument, form: <NarrativeEntry source="advice" needed /> },
  return: { document: documents.ReturnPurposeDocument, form: reason, quiet: true },
  retire: { document: documents.RetirePurposeDocument, form: reason, quiet: true },
};

/** One purpose: what the notice says of it, what may carry it, and who said so. */
export function PurposeShow() {
  const follow = useFollowTabs('Purpose');
  return <RecordPage statusOf="PurposeStatus" events={events} tabs={{ overview: <Overview />, ...follow }} />;
}

function Overview() {
  const translate = useTranslate();
  const { status, reason, noticePassage } = useRecordContext<documents.PurposeOneQuery['record']>()!;
  const sentence = POLICY.flatMap(({ promises }) => promises).find(({ code }) => code === noticePassage);
  return (
    <>
      {status === 'PROPOSED' && reason && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('pages.purpose.returned', { reason })}
        </Alert>
      )}
      <Details title="resources.purposes.sections.what">
        <Detail source="title" />
        <Detail source="description" show={asNarrative} onlyIfSet />
        <Detail source="noticePassage">{sentence && `${sentence.code}: ${sentence.text}`}</Detail>
        <Detail source="noticeVersion" onlyIfSet />
      </Details>
      <Details title="resources.purposes.sections.basis">
        <Detail source="followsAnother" show={asYesNo} />
        <Detail source="lawfulBases" show={asChoices('LawfulBasis')} />
        <Detail source="article9Conditions" show={asChoices('Article9Condition')} />
        <Detail source="schedule1Conditions" show={asChoices('Schedule1Condition')} />
        <Detail source="basisNote" show={asNarrative} onlyIfSet />
      </Details>
      <Details title="resources.purposes.sections.use">
        <Detail source="author" show={asPerson} onlyIfSet />
        <Detail source="advice" show={asNarrative} onlyIfSet />
        <Detail source="confirmedBy" show={asPerson} onlyIfSet />
        <Detail source="confirmedAt" show={asInstant} onlyIfSet />
        <Detail source="approvedBy" show={asPerson} onlyIfSet />
        <Detail source="inForceFrom" show={asDay} onlyIfSet />
        <Detail source="retiredOn" show={asDay} onlyIfSet />
        {status === 'RETIRED' && <Detail source="reason" show={asNarrative} />}
      </Details>
    </>
  );
}
