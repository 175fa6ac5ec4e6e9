import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import { ACTIONS, KINDS } from './values.ts';

/** Drafts a rule; somebody else activates it. */
export function RetentionRuleCreate() {
  return (
    <CreatePage>
      <RetentionRuleForm />
    </CreatePage>
  );
}

/** Changes a draft. */
export function RetentionRuleEdit() {
  return (
    <EditPage>
      <RetentionRuleForm />
    </EditPage>
  );
}

function RetentionRuleForm() {
  return (
    <>
      <Section name="what">
        <TextEntry source="code" width={20} needed />
        <TextEntry source="recordType" needed />
        <TextEntry source="serviceLine" />
      </Section>
      <Section name="period">
        <ChoiceEntry source="periodKind" of="RetentionPeriodKind" values={KINDS} needed />
        <PeriodEntries />
      </Section>
      <Section name="end">
        <ChoiceEntry source="action" of="DisposalAction" values={ACTIONS} />
        <NarrativeEntry source="basis" rows={3} />
        <NarrativeEntry source="notes" rows={3} />
      </Section>
    </>
  );
}

/** What the kind of period asks for, and nothing else (M23). */
function PeriodEntries() {
  const kind = useWatch({ name: 'periodKind' }) as string | undefined;
  const two = kind === 'LONGER_OF' || kind === 'SOONER_OF';
  const long = kind === 'FIXED' || two;
  const birthday = kind === 'BIRTHDAY' || two;
  return (
    <>
      {kind && kind !== 'KEEP' && <TextEntry source="trigger" />}
      {long && <WholeEntry source="months" />}
      {long && <WholeEntry source="days" />}
      {birthday && <WholeEntry source="birthdayAge" />}
      {birthday && <WholeEntry source="birthdayAgeIf17" />}
      {kind === 'BIRTHDAY' && <TextEntry source="adultRule" width={20} />}
      {(kind === 'FOLLOWS' || two) && <TextEntry source="followsNote" />}
      {kind && kind !== 'KEEP' && <WholeEntry source="deathMonths" />}
    </>
  );
}
