const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The name of a country by its two letters. */
export function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code;
}
