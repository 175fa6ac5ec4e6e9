import { COUNTRIES } from '../../schema/countries.ts';

/** What a column that names a country checks, with its refusal in words. */
export const A_COUNTRY: [RegExp, string] = [
  new RegExp(`^(${COUNTRIES.join('|')})$`),
  'is not a two-letter country code',
];

/** The same, of every country but our own. */
export const ANOTHER_COUNTRY: [RegExp, string] = [
  new RegExp(`^(?!GB$)(${COUNTRIES.join('|')})$`),
  'is not a two-letter code of a country outside the UK',
];
