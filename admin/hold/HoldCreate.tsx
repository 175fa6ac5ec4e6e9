import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { HoldEntries } from './HoldEntries.tsx';
import { WIDE_SCOPES } from './values.ts';

/** Puts a type of record, or everything, on hold (§3.5). */
export function HoldCreate() {
  return (
    <CreatePage>
      <Section name="hold">
        <ChoiceEntry source="scope" of="HoldScope" values={WIDE_SCOPES} defaultValue="RECORD_TYPE" needed />
        <Rule />
        <HoldEntries />
      </Section>
    </CreatePage>
  );
}

function Rule() {
  const ofAType = useWatch({ name: 'scope' }) === 'RECORD_TYPE';
  return ofAType && <LinkEntry source="recordId" resource="retentionRules" name="code" needed />;
}
