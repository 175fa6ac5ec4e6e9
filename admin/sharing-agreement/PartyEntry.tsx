import { useShowContext } from 'react-admin';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { usePartyName, type Agreement, type Party } from './agreement.ts';

/** One of the agreement's parties, where an event is about one; `among` says which of them it may be. */
export function PartyEntry({ among }: { among: (party: Party) => boolean }) {
  const { record } = useShowContext<Agreement>();
  const nameOf = usePartyName();
  const parties = (record?.parties ?? []).filter(party => !party.removed && among(party));
  return (
    <OptionEntry
      source="party"
      options={parties.map(party => ({ id: party.id, name: nameOf(party) }))}
      needed
    />
  );
}
