/** Outward and inward code of the United Kingdom's postcodes, Girobank's own included. */
const POSTCODE =
  /^(GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2})$/;

/** A postcode as it is printed, `B12 8QT`, of whatever was typed. */
export function tidyPostcode(text: string): string {
  const letters = text.toUpperCase().replace(/\s/g, '');
  return letters.length > 4 ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : letters;
}

/** Whether a text is a postcode as it is printed. */
export function isPostcode(text: string): boolean {
  return POSTCODE.test(text);
}
