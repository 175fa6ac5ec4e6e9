import { useTranslate, type TranslateFunction } from 'react-admin';
import type { RetentionRunItemFullFragment } from '../../schema/generated/graphql.ts';
import { day, instant } from '../core/day.ts';
import { Part } from '../core/record/Part.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { DecideItem } from './DecideItem.tsx';

type Item = RetentionRunItemFullFragment;

/** What becomes of an item, in words: what happened first, then what keeps it, then what was decided. */
function outcomeOf(translate: TranslateFunction, item: Item): string {
  const { doneAt, blockedBy, failedAt, extendedUntil, decision } = item;
  if (doneAt) return translate('pages.disposal.done_at', { at: instant(String(doneAt)) });
  if (blockedBy) return choiceWord(translate, 'DisposalBlock', blockedBy);
  if (failedAt) return translate('pages.disposal.could_not');
  if (extendedUntil) return translate('pages.disposal.kept_until', { date: day(String(extendedUntil)) });
  return choiceWord(translate, 'DisposalDecision', decision);
}

/** One item: what it is of, since when, and what becomes of it; in review the officer decides. */
export function ItemRow({ item, mayDecide }: { item: Item; mayDecide: boolean }) {
  const translate = useTranslate();
  const { kind, records, recordReference, ruleCode, triggeredOn, retainUntil, reason } = item;
  const name = choiceWord(translate, 'DisposalKind', kind);
  return (
    <Part
      name={[records > 1 ? `${name} (${records})` : name, recordReference].filter(Boolean).join(' · ')}
      facts={[
        ruleCode,
        translate('pages.disposal.period', {
          from: day(String(triggeredOn)),
          until: day(String(retainUntil)),
        }),
        <strong key="outcome">{outcomeOf(translate, item)}</strong>,
      ]}
    >
      {reason}
      {mayDecide && !item.blockedBy && !item.doneAt && <DecideItem item={item} />}
    </Part>
  );
}
