import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { SCREENINGS } from '../sharing-agreement/values.ts';
import { GroundEntries } from './GroundEntries.tsx';
import { CATEGORIES, OPT_OUT, RECIPIENTS, SOURCES, SUBJECTS } from './values.ts';

/** Drafts an entry of the record of processing. */
export function ProcessingActivityCreate() {
  return (
    <CreatePage>
      <ActivityForm />
    </CreatePage>
  );
}

/** Changes a draft. */
export function ProcessingActivityEdit() {
  return (
    <EditPage>
      <ActivityForm />
    </EditPage>
  );
}

function ActivityForm() {
  return (
    <>
      <GroundEntries />
      <Section name="data">
        <ChoicesEntry source="subjects" of="SubjectCategory" values={SUBJECTS} defaultValue={[]} />
        <ChoicesEntry source="dataCategories" of="DataCategory" values={CATEGORIES} defaultValue={[]} />
        <ChoicesEntry source="sources" of="DataSource" values={SOURCES} defaultValue={[]} />
        <ChoicesEntry source="recipients" of="RecipientCategory" values={RECIPIENTS} defaultValue={[]} />
      </Section>
      <Section name="keeping">
        <LinkEntry
          source="retentionRule"
          resource="retentionRules"
          name="code"
          filter={{ status: { in: ['ACTIVE', 'CAPPED'] } }}
        />
        <NarrativeEntry source="retentionDeviation" rows={3} />
        <TextEntry source="system" />
        <NarrativeEntry source="security" />
        <FlagEntry source="outsideUk" defaultValue={false} />
        <NarrativeEntry source="transferSafeguards" rows={3} />
      </Section>
      <Section name="papers">
        <LinkEntry source="contract" resource="processorContracts" name="title" />
        <LinkEntry source="agreement" resource="sharingAgreements" name="title" />
        <ChoiceEntry source="dpiaScreening" of="DpiaScreening" values={SCREENINGS} />
        <TextEntry source="dpiaReference" />
        <ChoiceEntry source="optOut" of="OptOutDecision" values={OPT_OUT} />
        <FlagEntry source="automatedDecisions" defaultValue={false} />
      </Section>
      <Section name="care">
        <DayEntry source="runningSince" />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
    </>
  );
}
