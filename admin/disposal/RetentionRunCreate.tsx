import { CreatePage } from '../core/form/CreatePage.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';

/** Lists what is due now, instead of waiting for the month's run. */
export function RetentionRunCreate() {
  return (
    <CreatePage>
      <Section name="begin">
        <NarrativeEntry source="note" rows={3} />
      </Section>
    </CreatePage>
  );
}
