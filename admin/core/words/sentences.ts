import type { TranslateFunction } from 'react-admin';
import { countryName } from '../country.ts';

/** The word for an enum's value, or the country for its letters; an unknown one is at least readable. */
export function choiceWord(translate: TranslateFunction, name: string, value: string): string {
  if (name === 'Country') return countryName(value);
  return wordOr(translate, `enums.${name}.${value}`, value);
}

/** The sentence for a refusal's code; an unknown one says whom to ask. */
export function refusalSentence(translate: TranslateFunction, code: string): string {
  return translate(`errors.${code}`, { _: translate('record.ask_dpo') });
}

/** What one entry of `missing` stands for: a clause, a signature, or another refusal. */
export function missingSentence(translate: TranslateFunction, code: string): string {
  return translate(`missing.${code}`, { _: translate(`errors.${code}`, { _: code }) });
}

/** The verb on an event's button. */
export function verbOf(translate: TranslateFunction, subject: string, action: string): string {
  return wordOr(translate, `actions.${subject}.${action}.verb`, action);
}

/** The name of a resource's field. */
export function fieldName(translate: TranslateFunction, resource: string, source: string): string {
  return wordOr(translate, `resources.${resource}.fields.${source}`, source);
}

/** The word, or a code that can be read: made only where there is no word, for a list asks a thousand times. */
function wordOr(translate: TranslateFunction, key: string, code: string): string {
  return translate(key, { _: '' }) || readable(code);
}

/** `AWAITING_ID` and `awaitingId` as "Awaiting id". */
function readable(code: string): string {
  const spaced = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.]/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
