import type { SqlEntityManager } from '@mikro-orm/sql';
import { ClockError } from '../clock/error.ts';
import type { Context } from '../context.ts';
import type { Column } from '../crud/columns.ts';
import { resourceOf } from '../crud/resource.ts';
import { NOT_COLLECTED, withheldFields } from '../crud/withheld.ts';
import { validate } from '../crud/validate.ts';
import { Refusal } from '../errors.ts';
import type { FileRow } from '../jobs/import-batches.ts';
import { importColumns, rowInput, type CellProblem, type Importer, type ReadRow } from './importer.ts';
import { instantOf } from './london-time.ts';

/** Reads a row's cells with the form's own checks; links are texts still. */
export async function readCells(importer: Importer, { row, cells }: FileRow): Promise<ReadRow> {
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const column of importColumns(importer)) {
    const text = written(importer, cells, column.name);
    if (!text) continue;
    const value = (READERS[column.kind] ?? ((t: string) => t))(text);
    if (value === undefined) problems.push({ column: column.name, message: unreadable(column) });
    else values[column.name] = value;
  }
  for (const [name, { required }] of Object.entries(importer.extra ?? {})) {
    const text = written(importer, cells, name);
    if (text) values[name] = text;
    else if (required) problems.push({ column: name, message: 'is needed' });
  }
  return { row, values, problems };
}

/** What the form's checks of single fields refuse, and what is not collected (S21), of columns that have no problem yet. */
export async function inputProblems(
  importer: Importer,
  values: Record<string, unknown>,
  known: readonly CellProblem[],
  context: Context,
  em: SqlEntityManager,
): Promise<CellProblem[]> {
  const columns = new Set(importColumns(importer).map(column => column.name));
  const seen = new Set(known.map(p => p.column));
  const found = await problemsOf(() => validate(Object.assign(new (rowInput(importer))(), values)));
  const { name, columns: own } = resourceOf(importer.entity);
  const withheld = await withheldFields(context, em, name, own, values);
  return [...found, ...withheld.map(column => ({ column, message: NOT_COLLECTED }))].filter(
    ({ column }) => columns.has(column) && !seen.has(column),
  );
}

/** What a check refuses, by column; a date rule that has no answer names none. */
export async function problemsOf(check: () => void | Promise<void>): Promise<CellProblem[]> {
  try {
    await check();
    return [];
  } catch (error) {
    if (error instanceof ClockError)
      return [{ column: '', message: 'lies in a year whose bank holidays are not known' }];
    if (!(error instanceof Refusal)) throw error;
    const fields = (error.extensions.fields ?? {}) as Record<string, string>;
    return Object.entries(fields).map(([column, message]) => ({ column, message }));
  }
}

/** What stands in a cell; an apostrophe that our own files put before a formula sign is taken off again. */
function written({ tidy }: Importer, cells: Record<string, string>, name: string): string {
  const text = cells[name] ?? '';
  const plain = /^'[=+\-@]/.test(text) ? text.slice(1) : text;
  return tidy?.[name]?.(plain) ?? plain;
}

function unreadable({ kind }: Column): string {
  return kind === 'instant' ? 'cannot be read: write YYYY-MM-DD, or YYYY-MM-DD HH:MM' : 'cannot be read';
}

const READERS: Partial<Record<Column['kind'], (text: string) => unknown>> = {
  whole: text => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  flag: text => ({ yes: true, no: false, true: true, false: false })[text.toLowerCase()],
  choices: text =>
    text
      .split(/[;,]/)
      .map(t => t.trim())
      .filter(Boolean),
  instant: instantOf,
};
