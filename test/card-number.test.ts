import fc from 'fast-check';
import { containsCardNumber } from '../server/crud/card-number.ts';

/** Digits whose last one makes them pass Luhn. */
const card = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 })
  .map(digits => [...digits, checkDigit(digits)].join(''));

function checkDigit(digits: readonly number[]): number {
  const sum = digits
    .toReversed()
    .map((digit, place) => (place % 2 === 0 ? digit * 2 : digit))
    .map(digit => (digit > 9 ? digit - 9 : digit))
    .reduce((total, digit) => total + digit, 0);
  return (10 - (sum % 10)) % 10;
}

const words = fc.string({ unit: fc.constantFrom(...'abc £,:;!()'), maxLength: 12 });
const gap = fc.constantFrom('', ' ', '-', '–', '—', '\u00a0', '‑');

test('S72: a card number is found in any text, in one piece or with a space or dash of any kind between its digits', () => {
  fc.assert(
    fc.property(card, gap, words, words, (number, between, before, after) => {
      expect(containsCardNumber(`${before}${[...number].join(between)}${after}`)).toBe(true);
    }),
  );
});

test('S72: a card number in its groups is found, whatever stands between them and beside them', () => {
  const sixteen = card.filter(number => number.length === 16);
  const wide = fc.constantFrom('  ', ' - ', '.', '_', ' / ', '\t', '-');
  fc.assert(
    fc.property(sixteen, wide, fc.constantFrom('', '07700 900123 ', 'x'), (number, between, before) => {
      expect(containsCardNumber(`${before}${number.match(/\d{4}/g)!.join(between)}`)).toBe(true);
    }),
  );
});

test('S72: one digit wrong, or a number of the health service, is no card number', () => {
  fc.assert(
    fc.property(card, fc.integer({ min: 1, max: 9 }), (number, more) => {
      const last = (Number(number.at(-1)) + more) % 10;
      expect(containsCardNumber(`${number.slice(0, -1)}${last}`)).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), number => {
      expect(containsCardNumber(`NHS ${number}`)).toBe(false);
    }),
  );
});

test.each(['CVV 123', 'cvc: 0421', 'CV2=999', 'her card security code is 123', 'Security code no. 4711'])(
  'S72: a security code is found where a text calls it so: %s',
  text => {
    expect(containsCardNumber(`Paid by phone. ${text}, thanks`)).toBe(true);
  },
);

test.each([
  'The security code of the app has six digits: 123456',
  'A security code was mailed to the wrong address',
  'Invoice 1234, telephone 0121 496 0123, 24 Nov 2026',
])('what only sounds like it is no security code: %s', text => {
  expect(containsCardNumber(text)).toBe(false);
});
