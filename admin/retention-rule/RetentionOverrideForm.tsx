import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { BASES } from './values.ts';

/** Proposes an override; two other signatures bring it into force. */
export function RetentionOverrideCreate() {
  return (
    <CreatePage>
      <Section name="what">
        <LinkEntry
          source="rule"
          resource="retentionRules"
          name="code"
          filter={{ status: { in: ['CAPPED', 'DRAFT', 'ACTIVE'] } }}
          needed
        />
      </Section>
      <Rest />
    </CreatePage>
  );
}

/** Changes a proposal; it is approved anew. */
export function RetentionOverrideEdit() {
  return (
    <EditPage>
      <Rest />
    </EditPage>
  );
}

function Rest() {
  return (
    <>
      <Section name="basis">
        <ChoiceEntry source="basis" of="OverrideBasis" values={BASES} needed />
        <Ground />
        <NarrativeEntry source="reason" rows={3} needed />
      </Section>
      <Section name="term">
        <DayEntry source="reviewAt" needed />
        <DayEntry source="endsOn" />
      </Section>
    </>
  );
}

/** A contract is named with the commissioner and the clause (§3.1). */
function Ground() {
  const contract = useWatch({ name: 'basis' }) === 'CONTRACT';
  return (
    <>
      {contract && (
        <LinkEntry
          source="commissioner"
          resource="organisations"
          filter={{ kind: { eq: 'COMMISSIONER' } }}
          needed
        />
      )}
      <TextEntry source="citation" needed />
      <TextEntry source="clause" width={40} needed={contract} />
    </>
  );
}
