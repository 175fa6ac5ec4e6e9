import type { TranslateFunction } from 'react-admin';
import { day } from '../day.ts';
import { choiceWord, fieldName } from '../words/sentences.ts';
import type { ListFilter } from './column.ts';

/** The filters in use, as the API takes them. */
export type FilterValues = Record<string, unknown>;

/** Sets or, with nothing in it, removes one filter. */
export function withFilter(values: FilterValues, source: string, condition: unknown): FilterValues {
  const { [source]: _, ...others } = values;
  return isNothing(condition) ? others : { ...others, [source]: condition };
}

function isNothing(condition: unknown): boolean {
  if (condition === null || condition === undefined || condition === '') return true;
  if (typeof condition !== 'object') return false;
  return Object.values(condition).every(
    part => isNothing(part) || (Array.isArray(part) && part.length === 0),
  );
}

/** What a filter asks for, in words: "Kind: Member, Referrer". `linked` names the record that a link filter asks for. */
export function filterWords(
  translate: TranslateFunction,
  resource: string,
  filter: ListFilter,
  condition: unknown,
  linked = '',
): string {
  const wanted = filter.kind === 'link' ? linked : conditionWords(translate, filter, condition);
  return `${fieldName(translate, resource, filter.source)}: ${wanted}`;
}

function conditionWords(translate: TranslateFunction, filter: ListFilter, condition: unknown): string {
  const asked = condition as { in?: string[]; eq?: unknown; gte?: string; lte?: string; contains?: string };
  if (filter.kind === 'choice') {
    return (asked.in ?? [String(asked.eq)]).map(value => choiceWord(translate, filter.of, value)).join(', ');
  }
  if (filter.kind === 'day') {
    const from = asked.gte && `${translate('list.from')} ${day(asked.gte)}`;
    const to = asked.lte && `${translate('list.to')} ${day(asked.lte)}`;
    return [from, to].filter(Boolean).join(' ');
  }
  if (filter.kind === 'flag') return translate(asked.eq === true ? 'list.yes' : 'list.no');
  return String(asked.contains ?? '');
}
