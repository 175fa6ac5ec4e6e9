import type { TranslateFunction } from 'react-admin';
import type { HistoryItem } from './act.ts';

/** What an event did, in the past tense: its own words, else the history's, else recorded or changed. */
export function eventWords(
  translate: TranslateFunction,
  event: string | null,
  items: readonly Pick<HistoryItem, 'subject' | 'operation'>[],
): string {
  const known = items
    .map(({ subject }) => translate(`actions.${subject}.${event}.done`, { _: '' }))
    .find(words => words !== '');
  if (known) return known;
  const isNew = items[0]!.operation === 'INSERT';
  return translate(`pages.history.events.${event}`, {
    _: translate(isNew ? 'record.created' : 'record.changed'),
  });
}
