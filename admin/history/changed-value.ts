import type { TranslateFunction } from 'react-admin';
import { day, instant } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';

/** One field that changed, as far as the viewer may read it (M18). */
export interface ChangedField {
  field: string;
  kind: string;
  /** The enum of a choice. */
  of: string | null;
  from: unknown;
  to: unknown;
}

const LONGEST = 300;

/** A value of a change in words; null where there is none. */
export function changedValue(
  translate: TranslateFunction,
  { kind, of }: ChangedField,
  value: unknown,
): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return null;
  switch (kind) {
    case 'choice':
      return choiceWord(translate, of ?? '', String(value));
    case 'choices':
      return (value as string[]).map(one => choiceWord(translate, of ?? '', one)).join(', ');
    case 'day':
      return day(String(value));
    case 'instant':
      return instant(String(value));
    case 'flag':
      return translate(value === true ? 'list.yes' : 'list.no');
    case 'ids':
      return (value as string[]).join(', ');
    case 'sealed':
      return translate('pages.history.sealed');
    case 'json':
      return translate('pages.history.worked_out');
    default:
      return String(value).startsWith('data:image/')
        ? translate('pages.history.picture')
        : shortened(String(value));
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** "Status from Ready to sign to Active". */
export function changeSentence(translate: TranslateFunction, change: ChangedField, name: string): string {
  const from = changedValue(translate, change, change.from);
  const to = changedValue(translate, change, change.to);
  if (from !== null && to !== null) return translate('record.from_to', { field: name, from, to });
  return to !== null
    ? translate('record.set_to', { field: name, to })
    : translate('record.emptied', { field: name, from: from ?? '' });
}
