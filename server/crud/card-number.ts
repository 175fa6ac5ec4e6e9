/** Digits in one piece, in four groups of four, or in groups of 4, 6 and 5, whatever stands around them. */
const WRITTEN = /(?<!\d)(?:\d{13,19}|\d{4}(?:[ -]\d{4}){3}|\d{4}[ -]\d{6}[ -]\d{5})(?!\d)/g;
/** Any 13 digits or more with single spaces or dashes between them. */
const RUN = /\d(?:[ -]?\d){12,}/g;

/** Whether a text holds a 13-19 digit run (spaces and dashes between digits ignored) that passes Luhn (Annex C, S72). */
export function containsCardNumber(text: string): boolean {
  // Wide digits and hard spaces are read as the usual ones.
  const plain = text.normalize('NFKC');
  return [WRITTEN, RUN].some(form =>
    [...plain.matchAll(form)].some(([run]) => isCardNumber(run.replace(/[ -]/g, ''))),
  );
}

function isCardNumber(digits: string): boolean {
  return digits.length <= 19 && luhn(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let n = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) n = n > 4 ? n * 2 - 9 : n * 2;
    sum += n;
  }
  return sum % 10 === 0;
}
