import {
  codeLabel,
  FIGURE_LABELS,
  REPORT_NAMES,
  reportLabel,
  SECTION_LABELS,
} from '../../schema/report-labels.ts';
import { ReportKind, type Report, type ReportCell, type ReportSection, type ReportTable } from './report.ts';

/** A value of a sheet; a ratio without a denominator is the text "n/a", never a number (§5). */
export type SheetValue = string | number | null;

/** A sheet of a file: a name and lines of values. */
export interface Sheet {
  name: string;
  lines: SheetValue[][];
}

/** A report as sheets: what it is about, then one for each section with the same figures and rows as the screen. */
export function sheetsOf(report: Report): Sheet[] {
  const { from, to, asOf } = report.parameters;
  const about: SheetValue[][] = [
    ['Report', `${report.code} ${reportLabel(REPORT_NAMES, report.code)}`],
    ...(from && to
      ? [
          ['From', from],
          ['To', to],
        ]
      : []),
    ['As of', asOf],
    ['For', report.suppressionMode === 'INTERNAL' ? 'Internal use' : 'External use'],
    ['Run', report.runId],
  ];
  return [{ name: 'About', lines: about }, ...report.sections.map(sheetOf)];
}

function sheetOf({ key, figures, table }: ReportSection): Sheet {
  const numbers = figures.map(({ key: figure, kind, value, hidden, numerator, denominator }) => [
    `${reportLabel(FIGURE_LABELS, figure)}${kind === ReportKind.PERCENT ? ' (%)' : ''}`,
    hidden ? '*' : (value ?? 'n/a'),
    numerator,
    denominator,
  ]);
  const head = numbers.length > 0 ? [['Figure', 'Value', 'Number', 'Out of']] : [];
  const gap = numbers.length > 0 && table ? [[]] : [];
  return {
    name: reportLabel(SECTION_LABELS, key),
    lines: [...head, ...numbers, ...gap, ...(table ? tableLines(table) : [])],
  };
}

function tableLines({ columns, rows }: ReportTable): SheetValue[][] {
  return [
    columns.map(({ key }) => reportLabel(FIGURE_LABELS, key)),
    ...rows.map(({ cells }) => cells.map((cell, place) => cellValue(cell, columns[place]!.kind))),
  ];
}

function cellValue({ value, text }: ReportCell, kind: ReportKind): SheetValue {
  if (kind === ReportKind.CODE) return text && codeLabel(text);
  return value ?? text;
}
