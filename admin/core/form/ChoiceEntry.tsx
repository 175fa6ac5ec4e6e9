import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import type { EntryProps } from './entry.ts';
import { OptionEntry } from './OptionEntry.tsx';

/** One value of an enum, in words; nothing is chosen beforehand. */
export function ChoiceEntry({
  of,
  values,
  ...props
}: EntryProps & { of: string; values: readonly string[] }) {
  const translate = useTranslate();
  return <OptionEntry {...props} options={values.map(id => ({ id, name: choiceWord(translate, of, id) }))} />;
}
