import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CountryEntry } from '../core/form/CountryEntry.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { MECHANISMS, TEST_RESULTS } from './values.ts';

/** The entries of a transfer (§2.11); `running` asks when it stopped. */
export function TransferForm({ running = false }: { running?: boolean }) {
  return (
    <>
      <TextEntry source="recipient" needed />
      <CountryEntry source="country" abroad needed />
      <ChoiceEntry source="mechanism" of="TransferMechanism" values={MECHANISMS} />
      <FlagEntry source="onBridgeList" />
      <DayEntry source="signedOn" />
      <TextEntry source="assessmentReference" width={20} />
      <DayEntry source="assessedOn" />
      <ChoiceEntry source="testResult" of="TransferTestResult" values={TEST_RESULTS} />
      <DayEntry source="reviewAt" />
      <NarrativeEntry source="derogationReason" rows={3} />
      {running && <DayEntry source="endedOn" />}
    </>
  );
}
