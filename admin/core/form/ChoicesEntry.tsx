import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import type { EntryProps } from './entry.ts';
import { TicksEntry } from './TicksEntry.tsx';

/** Any number of an enum's values. */
export function ChoicesEntry({
  of,
  values,
  ...props
}: EntryProps & { of: string; values: readonly string[] }) {
  const translate = useTranslate();
  return <TicksEntry {...props} options={values.map(id => ({ id, name: choiceWord(translate, of, id) }))} />;
}
