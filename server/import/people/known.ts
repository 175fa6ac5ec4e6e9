import { columnsOf, type EntityClass } from '../../crud/columns.ts';
import type { CellProblem } from '../importer.ts';

/** Which cells say something else than a record, which stays as it is. Empty cells say nothing, and columns that are not compared neither. */
export function differences(
  record: Record<string, unknown>,
  values: Record<string, unknown>,
  columns: readonly string[],
): CellProblem[] {
  return columns
    .filter(name => name in values && textOf(values[name]) !== textOf(record[name]))
    .map(leftAlone);
}

/** What is said of a cell that differs. */
export function leftAlone(column: string): CellProblem {
  return { column, message: 'differs from the record that is here, which is left alone' };
}

/** The columns of a record that an import compares: sealed ones never, or it would tell whether a guess is right and no read be logged (C-07). */
export function comparedColumns(entity: EntityClass, without: readonly string[] = []): string[] {
  return columnsOf(entity)
    .filter(
      ({ name, kind, sealed }) => !sealed && kind !== 'ids' && kind !== 'link' && !without.includes(name),
    )
    .map(({ name }) => name);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...(value as string[])].sort());
  return String(value ?? '').trim();
}

/** Records by what they are known by. */
export function keyedBy<T extends object>(records: readonly T[], column: keyof T): Map<string, T> {
  return new Map(
    records.flatMap(record => (record[column] ? [[String(record[column]), record] as const] : [])),
  );
}

/** What the cells of some rows say in a column, each once. */
export function saidIn(rows: readonly { values: Record<string, unknown> }[], column: string): string[] {
  return [...new Set(rows.flatMap(({ values }) => (values[column] ? [String(values[column])] : [])))];
}

/** What a check says of fields, as it is told of a row. */
export function byColumn(wrong: Record<string, string>): CellProblem[] {
  return Object.entries(wrong).map(([column, message]) => ({ column, message }));
}
