import type { TranslateFunction } from 'react-admin';
import type { ReportKind } from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A number as it is read; one that could not be computed is "n/a", never 0 (§5). */
export function shownFigure(
  translate: TranslateFunction,
  kind: ReportKind,
  value: number | null | undefined,
): string {
  if (value === null || value === undefined) return translate('pages.report.na');
  if (kind === 'PERCENT') return `${PERCENT.format(value)}%`;
  if (kind === 'DAYS') return translate('pages.report.days', { smart_count: value });
  if (kind === 'HOURS') return translate('pages.report.hours', { smart_count: Math.round(value * 10) / 10 });
  return NUMBER.format(value);
}

/** What a cell holds, as it is read; empty where nothing applies. */
export function shownCell(
  translate: TranslateFunction,
  kind: ReportKind,
  { value, text }: { value?: number | null; text?: string | null },
): string {
  if (value !== null && value !== undefined) return NUMBER.format(value);
  if (!text) return '–';
  if (kind === 'DATE') return day(text);
  if (kind === 'MONTH') return MONTH.format(new Date(`${text}-01T00:00:00Z`)).replace('Sept', 'Sep');
  if (kind === 'CODE') return choiceWord(translate, 'ReportCell', text);
  return text;
}

/** Whether a column is read as numbers, right-aligned. */
export function isNumeric(kind: ReportKind): boolean {
  return kind === 'COUNT' || kind === 'PERCENT' || kind === 'DAYS';
}
