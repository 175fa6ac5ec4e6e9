import { COUNTRIES } from '../../../schema/countries.ts';
import { countryName } from '../country.ts';
import type { EntryProps } from './entry.ts';
import { OptionEntry } from './OptionEntry.tsx';

const BY_NAME = COUNTRIES.map(id => ({ id, name: countryName(id) })).sort((a, b) =>
  a.name.localeCompare(b.name, 'en-GB'),
);

/** A country, by its name; `abroad` leaves out our own. */
export function CountryEntry({ abroad = false, ...props }: EntryProps & { abroad?: boolean }) {
  return <OptionEntry {...props} options={abroad ? BY_NAME.filter(({ id }) => id !== 'GB') : BY_NAME} />;
}
