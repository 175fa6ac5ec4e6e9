import { useTranslate } from 'react-admin';
import { day, today } from '../core/day.ts';
import type { Shown } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';

/** Designations by name; past their last day with the day on which they ended. */
export const asDesignations: Shown = (value, { designationsUntil }) => (
  <Designations held={value as string[]} until={(designationsUntil as string | null) ?? null} />
);

function Designations({ held, until }: { held: readonly string[]; until: string | null }) {
  const translate = useTranslate();
  const names = held.map(one => choiceWord(translate, 'Designation', one)).join(', ');
  const over = until !== null && until < today();
  return over ? translate('pages.users.ended', { names, day: day(until) }) : names;
}
