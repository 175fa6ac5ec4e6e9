import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import { ROLES, SUB_PROCESSING } from './values.ts';

/** Makes a contract: a prospect with 20 clauses to look for. */
export function ProcessorContractCreate() {
  return (
    <CreatePage>
      <ProcessorContractForm />
    </CreatePage>
  );
}

/** Changes a contract. */
export function ProcessorContractEdit() {
  return (
    <EditPage>
      <ProcessorContractForm />
    </EditPage>
  );
}

function ProcessorContractForm() {
  return (
    <>
      <Section name="what">
        <TextEntry source="title" needed />
        <LinkEntry source="processor" resource="organisations" needed />
        <ChoiceEntry source="ourRole" of="ContractRole" values={ROLES} defaultValue="CONTROLLER" needed />
        <NarrativeEntry source="task" needed />
        <NarrativeEntry source="permittedUse" />
      </Section>
      <Section name="data">
        <NarrativeEntry source="personalData" rows={3} />
        <NarrativeEntry source="dataSubjects" rows={2} />
        <FlagEntry source="healthData" defaultValue={false} />
        <FlagEntry source="outsideUk" defaultValue={false} />
      </Section>
      <Section name="term">
        <DayEntry source="startOn" />
        <DayEntry source="endsOn" />
        <DayEntry source="nextAuditOn" />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
      <Section name="subProcessing">
        <ChoiceEntry
          source="subProcessing"
          of="SubProcessing"
          values={SUB_PROCESSING}
          defaultValue="SPECIFIC"
          needed
        />
        <WholeEntry source="objectionDays" defaultValue={30} needed />
        <FlagEntry source="silenceMeansConsent" defaultValue={false} />
      </Section>
    </>
  );
}
