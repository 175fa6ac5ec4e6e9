import { useEffect } from 'react';
import { useInput, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useItem } from '../access/collected.ts';
import { useWritable } from '../access/field-access.ts';
import { isNothing } from '../access/value-at.ts';
import { fieldName } from '../words/sentences.ts';
import { errorSentence } from './error-sentence.ts';

/** What every entry of a form is told. */
export interface EntryProps {
  source: string;
  /** Instead of the field's name in the words. */
  label?: string;
  /** Instead of the field's help in the words. */
  help?: string;
  /** Whether the form cannot be saved without it. */
  needed?: boolean;
  defaultValue?: unknown;
}

/** An entry's field, names and state: label, help with the rule's source, error as a sentence. */
export function useEntry({ source, label, help, needed = false, defaultValue }: EntryProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const writable = useWritable(source);
  const { withheld, sparing } = useItem(source);
  const { id, field, fieldState } = useInput({
    source,
    defaultValue,
    validate: needed && !withheld ? filledIn : undefined,
  });
  const isNew = useRecordContext()?.id === undefined;
  const { value, onChange } = field;
  // What a draft brought of it would be refused, and nobody could take it out; a record keeps what it holds.
  useEffect(() => {
    if (withheld && isNew && !isNothing(value)) onChange(null);
  }, [withheld, isNew, value, onChange]);
  const name = label ?? fieldName(translate, resource, source);
  const said = help ?? translate(`resources.${resource}.help.${source}`, { _: '' });
  const message = fieldState.error?.message;
  return {
    id,
    field,
    needed,
    locked: !writable,
    /** Not collected today: the form shows nothing of it (S21). */
    withheld,
    label: name,
    help: sparing ? `${said} ${translate('form.sparing')}`.trim() : said,
    error: message === undefined ? null : errorSentence(translate, name, message),
  };
}

/** What an entry's shell needs of {@link useEntry}. */
export type Entry = ReturnType<typeof useEntry>;

function filledIn(value: unknown): string | undefined {
  const empty =
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? 'form.needed' : undefined;
}
