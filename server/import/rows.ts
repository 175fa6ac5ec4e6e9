import type { SqlEntityManager } from '@mikro-orm/sql';
import { ClockError } from '../clock/error.ts';
import type { Context } from '../context.ts';
import type { Column } from '../crud/columns.ts';
import { validate } from '../crud/validate.ts';
import { Refusal } from '../errors.ts';
import { importColumns, rowInput, type Importer } from './importer.ts';
import type { ImportProblem } from './import-run.entity.ts';
import { instantOf } from './london-time.ts';

/** A row that may be added. */
export interface GoodRow {
  values: Record<string, unknown>;
  key: string;
}

/** Reads rows with the form's own checks; answers what is good and every problem by row and column. */
export async function checkRows(
  context: Context,
  em: SqlEntityManager,
  importer: Importer,
  rows: Record<string, string>[],
): Promise<{ good: GoodRow[]; problems: ImportProblem[] }> {
  const good: GoodRow[] = [];
  const problems: ImportProblem[] = [];
  const links = new Map<string, string | null>();
  for (const [index, row] of rows.entries()) {
    const found = await readRow(em, importer, row, links);
    if (found.problems.length === 0)
      found.problems.push(...(await problemsOf(() => importer.check(context, em, found.values))));
    problems.push(...found.problems.map(problem => ({ row: index + 2, ...problem })));
    if (found.problems.length === 0) good.push({ values: found.values, key: keyOf(importer, found.values) });
  }
  return { good, problems };
}

/** What makes two rows, or a row and a record, the same; case and spaces do not. */
export function keyOf(importer: Importer, values: Record<string, unknown>): string {
  return JSON.stringify(
    importer.sameAs.map(name =>
      String(values[name] ?? '')
        .trim()
        .toLowerCase(),
    ),
  );
}

async function readRow(
  em: SqlEntityManager,
  importer: Importer,
  row: Record<string, string>,
  links: Map<string, string | null>,
) {
  const values: Record<string, unknown> = {};
  const problems: Omit<ImportProblem, 'row'>[] = [];
  for (const column of importColumns(importer)) {
    const text = row[column.name];
    if (!text) continue;
    const value =
      column.kind === 'link' ? await followed(em, importer, column, text, links) : parsed(column, text);
    if (value === undefined)
      problems.push({
        column: column.name,
        message: unreadable(column, text),
      });
    else values[column.name] = value;
  }
  for (const [name, { required }] of Object.entries(importer.extra ?? {})) {
    if (row[name]) values[name] = row[name];
    else if (required) problems.push({ column: name, message: 'is needed' });
  }
  problems.push(...(await inputProblems(importer, values, problems)));
  return { values, problems };
}

async function inputProblems(
  importer: Importer,
  values: Record<string, unknown>,
  known: Omit<ImportProblem, 'row'>[],
): Promise<Omit<ImportProblem, 'row'>[]> {
  const seen = new Set(known.map(p => p.column));
  const found = await problemsOf(() => validate(Object.assign(new (rowInput(importer))(), values)));
  return found.filter(({ column }) => !seen.has(column));
}

/** What a check refuses, by column; a date rule that has no answer names none. */
async function problemsOf(check: () => Promise<void>): Promise<Omit<ImportProblem, 'row'>[]> {
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

function unreadable({ kind }: Column, text: string): string {
  if (kind === 'link') return `“${text}” is not known`;
  return kind === 'instant' ? 'cannot be read: write YYYY-MM-DD, or YYYY-MM-DD HH:MM' : 'cannot be read';
}

async function followed(
  em: SqlEntityManager,
  importer: Importer,
  column: Column,
  text: string,
  links: Map<string, string | null>,
): Promise<string | undefined> {
  const key = `${column.name} ${text}`;
  if (!links.has(key)) links.set(key, await importer.links![column.name]!(em, text));
  return links.get(key) ?? undefined;
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

/** A cell as its column's value; an apostrophe that our own export put before a formula sign is taken off again. */
function parsed(column: Column, text: string): unknown {
  const plain = /^'[=+\-@]/.test(text) ? text.slice(1) : text;
  return (READERS[column.kind] ?? ((t: string) => t))(plain);
}
