let countries: Intl.DisplayNames | undefined;

/** The name of a country by its two letters. */
export function countryName(code: string): string {
  countries ??= new Intl.DisplayNames('en-GB', { type: 'region' });
  return countries.of(code) ?? code;
}
