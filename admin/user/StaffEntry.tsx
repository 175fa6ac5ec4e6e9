import type { RaRecord } from 'react-admin';
import type { EntryProps } from '../core/form/entry.ts';
import { LinksEntry } from '../core/form/LinksEntry.tsx';

const nameOf = (person: RaRecord) => String(person.displayName);

/** Colleagues, any number of them; the form holds their ids. */
export function StaffEntry(props: EntryProps) {
  return <LinksEntry {...props} resource="users" nameOf={nameOf} sort="displayName" />;
}
