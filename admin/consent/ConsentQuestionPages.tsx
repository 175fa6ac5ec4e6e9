import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { questionEvents } from './events.tsx';
import { ASKED_CODES, CODES, KINDS, QUESTION_STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'title' },
  { source: 'code', show: asChoice('ConsentCode') },
  { source: 'edition', numeric: true },
  { source: 'status', show: asStatus('ConsentQuestionStatus') },
  { source: 'inUseSince', show: asDay, optional: true },
  { source: 'noticeVersion' },
  { source: 'kind', show: asChoice('ConsentKind'), spare: true },
  { source: 'retiredOn', show: asDay, optional: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'code', of: 'ConsentCode', values: CODES },
  { kind: 'choice', source: 'status', of: 'ConsentQuestionStatus', values: QUESTION_STATUSES },
];

/** In which words consent is asked, edition by edition. */
export function ConsentQuestionList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'code', order: 'ASC' }} />;
}

/** Drafts the next edition of a question; somebody else brings it into use. */
export function ConsentQuestionCreate() {
  return (
    <CreatePage>
      <Section name="which">
        <ChoiceEntry source="code" of="ConsentCode" values={ASKED_CODES} needed />
        <Which />
      </Section>
      <Texts />
    </CreatePage>
  );
}

/** Changes a draft. */
export function ConsentQuestionEdit() {
  return (
    <EditPage>
      <Section name="which">
        <Which />
      </Section>
      <Texts />
    </EditPage>
  );
}

function Which() {
  return (
    <>
      <TextEntry source="title" needed />
      <ChoiceEntry source="kind" of="ConsentKind" values={KINDS} needed />
      <TextEntry source="noticeVersion" width={12} needed />
      <DayEntry source="askedSince" />
    </>
  );
}

function Texts() {
  return (
    <Section name="words">
      <NarrativeEntry source="wording" needed />
      <NarrativeEntry source="whatItAllows" needed />
      <NarrativeEntry source="whatStops" needed />
      <NarrativeEntry source="whatContinues" needed />
    </Section>
  );
}

/** One edition of a wording. */
export function ConsentQuestionShow() {
  const follow = useFollowTabs('ConsentQuestion');
  return (
    <RecordPage
      statusOf="ConsentQuestionStatus"
      events={questionEvents}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.consentQuestions.sections.words">
        <Detail source="code" show={asChoice('ConsentCode')} />
        <Detail source="wording" show={asNarrative} />
        <Detail source="whatItAllows" show={asNarrative} />
        <Detail source="whatStops" show={asNarrative} />
        <Detail source="whatContinues" show={asNarrative} />
      </Details>
      <Details title="resources.consentQuestions.sections.use">
        <Detail source="edition" />
        <Detail source="kind" show={asChoice('ConsentKind')} />
        <Detail source="noticeVersion" />
        <Detail source="proposedBy" show={asPerson} />
        <Detail source="approvedBy" show={asPerson} onlyIfSet />
        <Detail source="askedSince" show={asDay} onlyIfSet />
        <Detail source="inUseSince" show={asDay} onlyIfSet />
        <Detail source="retiredOn" show={asDay} onlyIfSet />
      </Details>
    </>
  );
}
