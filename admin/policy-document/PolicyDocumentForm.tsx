import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import { KINDS, WITH_POLICY } from './values.ts';

/** Drafts a document; the file itself is added to its documents afterwards. */
export function PolicyDocumentCreate() {
  return (
    <CreatePage>
      <Section name="what">
        <ChoiceEntry source="kind" of="PolicyKind" values={KINDS} needed />
        <What />
      </Section>
      <Rest />
    </CreatePage>
  );
}

/** Changes a draft; its kind is settled. */
export function PolicyDocumentEdit() {
  return (
    <EditPage>
      <Section name="what">
        <What />
      </Section>
      <Rest />
    </EditPage>
  );
}

function What() {
  return (
    <>
      <TextEntry source="title" needed />
      <TextEntry source="collection" />
      <NarrativeEntry source="covers" needed />
    </>
  );
}

function Rest() {
  const appropriate = useWatch({ name: 'kind' }) === 'APPROPRIATE_POLICY_DOCUMENT';
  return (
    <>
      {appropriate && (
        <Section name="appropriate">
          <ChoicesEntry
            source="schedule1Conditions"
            of="Schedule1Condition"
            values={WITH_POLICY}
            defaultValue={[]}
          />
          <NarrativeEntry source="principlesMet" rows={6} />
          <NarrativeEntry source="retentionAndErasure" />
        </Section>
      )}
      <Section name="care">
        <LinkEntry source="owner" resource="users" name="displayName" needed />
        <WholeEntry source="reviewMonths" defaultValue={12} needed />
      </Section>
    </>
  );
}
