import { ERROR_CODES } from '../../schema/errors.ts';
import { Designation, Role } from '../../schema/ability.ts';
import { RESOURCES } from '../../admin/resources.ts';
import { makeI18nProvider } from '../../admin/core/words/book.ts';
import { choiceWord, missingSentence, refusalSentence } from '../../admin/core/words/sentences.ts';

const { translate } = makeI18nProvider(RESOURCES.map(({ words }) => words));

test.each([...ERROR_CODES, 'CONNECTION_LOST'])('%s has a sentence that shows no code', code => {
  const sentence = refusalSentence(translate, code);
  expect(sentence).toMatch(/^[A-Z].*[.?]$/);
  expect(sentence).not.toBe(translate('record.ask_dpo'));
  expect(sentence).not.toMatch(/[A-Z0-9]+_[A-Z0-9]+/);
});

test('a code that nobody knows says whom to ask instead of showing itself', () => {
  expect(refusalSentence(translate, 'BRAND_NEW')).toBe('Ask the data protection officer.');
});

test('every role and designation has a name', () => {
  for (const role of Object.keys(Role)) expect(translate(`enums.Role.${role}`)).not.toContain('enums.');
  for (const held of Object.keys(Designation))
    expect(translate(`enums.Designation.${held}`)).not.toContain('enums.');
});

test('a value without a word is still readable', () => {
  expect(choiceWord(translate, 'Nothing', 'AWAITING_ID')).toBe('Awaiting id');
});

test('what is missing is a clause by its own words, or the guard that asks for it', () => {
  const { translate } = makeI18nProvider([
    { missing: { 'PC-01': 'PC-01: the subject matter of the processing' } },
  ]);
  expect(missingSentence(translate, 'PC-01')).toBe('PC-01: the subject matter of the processing');
  expect(missingSentence(translate, 'SIGNATURE_MISSING')).toBe('A signature is still missing.');
});

test.each(RESOURCES.map(resource => [resource.name, resource.words.resources?.[resource.name]] as const))(
  '%s has a name for one and for many, and for every field that it helps with',
  (_name, words) => {
    expect(words?.name).toContain(' |||| ');
    expect(Object.keys(words?.fields ?? {})).toEqual(expect.arrayContaining(Object.keys(words?.help ?? {})));
  },
);
