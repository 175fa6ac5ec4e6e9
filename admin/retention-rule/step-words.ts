import type { TranslateFunction } from 'react-admin';
import type { WhenMayThisGoQuery } from '../../schema/generated/graphql.ts';
import { lengthInWords, ordinal } from '../../schema/retention-period.ts';
import { day } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';

/** One step of a retention date as the server took it. */
export type Step = WhenMayThisGoQuery['answer']['steps'][number];

/** The step in words: "RR-SAR: 3 years from then is 23 Dec 2029." */
export function stepInWords(translate: TranslateFunction, step: Step): string {
  return translate(`pages.retention.step.${step.code}`, {
    rule: step.rule ?? '',
    date: step.date ? day(step.date) : '',
    length: lengthOf(step),
    years: step.years ?? '',
    birthday: step.years ? ordinal(step.years) : '',
    adultRule: step.adultRule ?? '',
    basis: step.basis ? choiceWord(translate, 'OverrideBasis', step.basis) : '',
    by: step.by ? choiceWord(translate, 'RetentionBlock', step.by) : '',
  });
}

function lengthOf({ months, days }: Step): string {
  if (months) return lengthInWords(months);
  return days ? `${days} days` : '';
}
