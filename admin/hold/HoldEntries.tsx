import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { BY_HAND } from './values.ts';

/** What is asked of every hold that somebody places. */
export function HoldEntries() {
  return (
    <>
      <ChoiceEntry source="reason" of="HoldReason" values={BY_HAND} needed />
      <NarrativeEntry source="ground" rows={3} needed />
      <DayEntry source="reviewAt" needed />
    </>
  );
}
