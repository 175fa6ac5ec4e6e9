/** What stands between two groups of a card number as people write it: a space or two, a dash of any kind, a dot, a bar. */
const GAP = String.raw`[ \t\p{Pd}._/]{1,3}`;
/** Digits in one piece, in four groups of four, or in groups of 4, 6 and 5, whatever stands around them. */
const WRITTEN = new RegExp(
  String.raw`(?<!\d)(?:\d{13,19}|\d{4}(?:${GAP}\d{4}){3}|\d{4}${GAP}\d{6}${GAP}\d{5})(?!\d)`,
  'gu',
);
/** Any 13 digits or more with single spaces or dashes between them. */
const RUN = /\d(?:[ \p{Pd}]?\d){12,}/gu;
/** The three or four digits on the back of a card, where a text calls them so. */
const SECURITY_CODE =
  /\b(?:cvv2?|cvc2?|cv2|(?:card )?security code|card (?:security|verification) (?:code|number|value))\b[\s:=#.]*(?:(?:is|was|number|no)\b[\s:=#.]*)?\d{3,4}(?!\d)/iu;

/**
 * Whether a text holds a 13-19 digit run (spaces and dashes between digits ignored) that passes Luhn, or the security
 * code of a card: neither is ever stored (Annex C, S72).
 */
export function containsCardNumber(text: string): boolean {
  // Wide digits and hard spaces are read as the usual ones.
  const plain = text.normalize('NFKC');
  if (SECURITY_CODE.test(plain)) return true;
  return [WRITTEN, RUN].some(form =>
    [...plain.matchAll(form)].some(([run]) => isCardNumber(run.replace(/\D/g, ''))),
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
