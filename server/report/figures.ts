import { percentage } from '../clock/kpi.ts';
import {
  ReportKind,
  type ReportCell,
  type ReportFigure,
  type ReportRow,
  type ReportTable,
} from './report.ts';

/** A number of cases or documents. */
export function count(key: string, value: number): ReportFigure {
  return figure(key, ReportKind.COUNT, value);
}

/** A number of days; null where there is nothing to measure. */
export function days(key: string, value: number | null): ReportFigure {
  return figure(key, ReportKind.DAYS, value);
}

/** A number of hours; null where there is nothing to measure, or too few people to say. */
export function hours(key: string, value: number | null): ReportFigure {
  return figure(key, ReportKind.HOURS, value);
}

/** A share in per cent to one decimal; without a denominator it is null, never 0 or 100 (§5). */
export function ratio(key: string, numerator: number, denominator: number): ReportFigure {
  return {
    ...figure(key, ReportKind.PERCENT, percentage(numerator, denominator)),
    numerator,
    denominator,
  };
}

function figure(key: string, kind: ReportKind, value: number | null): ReportFigure {
  return { key, kind, value, hidden: false, numerator: null, denominator: null };
}

/** The share of members that pass a test. */
export function share<T>(key: string, members: readonly T[], passes: (member: T) => boolean): ReportFigure {
  return ratio(key, members.filter(passes).length, members.length);
}

/** The document that a row stands for. */
export interface Document {
  subject: string;
  id: string;
}

/** One row: values in the order of the columns, and the document it stands for, where it does. */
export function row(values: readonly (string | number | null)[], document?: Document): ReportRow {
  return { subject: document?.subject ?? null, record: document?.id ?? null, cells: values.map(cell) };
}

/** A table from its columns, named and kinded in their order, and its rows. */
export function table(
  columns: Readonly<Record<string, ReportKind>>,
  rows: readonly ReportRow[],
): ReportTable {
  return { columns: Object.entries(columns).map(([key, kind]) => ({ key, kind })), rows: [...rows] };
}

function cell(value: string | number | null): ReportCell {
  return typeof value === 'number' ? { value, text: null } : { value: null, text: value };
}
