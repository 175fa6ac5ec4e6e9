import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { LETTER_WAYS } from './values.ts';

/** How L-04 goes, and where to; what was noted of how to reach the person is offered. */
export function AcknowledgeForm() {
  const way = useWatch({ name: 'acknowledgedHow' });
  const contact = String(useRecordContext()?.personContact ?? '');
  const [email = ''] = /\S+@\S+/.exec(contact) ?? [];
  return (
    <>
      <ChoiceEntry source="acknowledgedHow" of="ContactMethod" values={LETTER_WAYS} needed />
      {way === 'EMAIL' && <TextEntry source="email" defaultValue={email} needed />}
      {way === 'POST' && <NarrativeEntry source="address" rows={3} needed />}
      <NarrativeEntry source="proofNeeded" rows={2} />
    </>
  );
}
