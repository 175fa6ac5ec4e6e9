/** Weights of the first nine digits (Annex C). */
const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** The digits of an NHS number as people write it: spaces and hyphens between them are dropped. */
export function nhsDigits(text: string): string {
  return text.replace(/[\s-]/g, '');
}

/** Whether ten digits are an NHS number: modulus 11, where a remainder of 1 has no check digit (Annex C). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** `999 123 4567`, as it is read aloud. */
export function spacedNhsNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
