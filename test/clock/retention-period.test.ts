import { periodInWords } from '../../schema/retention-period.ts';

test.each([
  ['Kept for good', { periodKind: 'KEEP' }],
  [
    'As the record that it is part of',
    { periodKind: 'FOLLOWS', followsNote: 'the record that it is part of' },
  ],
  [
    '8 years or as the record that it is part of, whichever is longer',
    { periodKind: 'LONGER_OF', months: 96, followsNote: 'the record that it is part of' },
  ],
  ['25th birthday', { periodKind: 'BIRTHDAY', birthdayAge: 25 }],
])('a period begins as a sentence does: %s', (words, period) => {
  expect(periodInWords(period)).toBe(words);
});
