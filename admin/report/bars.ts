import type { ReportKind } from '../../schema/generated/graphql.ts';
import type { Rows } from './useReport.ts';

/** Kinds of a first column whose rows are drawn as groups. */
const NAMING: readonly ReportKind[] = ['CODE', 'MONTH'];

/** A table as bars: one group for each row, one series for each column of counts. */
export interface Bars {
  groups: { kind: ReportKind; text: string }[];
  series: { key: string; values: number[] }[];
}

/** The bars of a table that counts; null where it lists documents or has nothing to draw. */
export function barsOf({ columns, rows }: Rows): Bars | null {
  const [head, ...counts] = columns;
  // A star is no length.
  const starred = rows.some(({ cells }) => cells.slice(1).some(({ text }) => text));
  const counting = head && NAMING.includes(head.kind) && counts.every(({ kind }) => kind === 'COUNT');
  if (!counting || starred || counts.length === 0 || rows.length === 0) return null;
  return {
    groups: rows.map(({ cells }) => ({ kind: head.kind, text: cells[0]!.text ?? '' })),
    series: counts.map(({ key }, place) => ({
      key,
      values: rows.map(({ cells }) => cells[place + 1]!.value ?? 0),
    })),
  };
}
