import type { SqlEntityManager } from '@mikro-orm/sql';
import { seal, unseal } from '../crud/sealing.ts';

/** A row of a file: its number as the spreadsheet shows it, and its cells under the headings. */
export interface FileRow {
  row: number;
  cells: Record<string, string>;
}

/** One thing wrong in a file, or one thing of a known record that the file says otherwise and that is left alone. */
export interface ImportProblem {
  /** As the spreadsheet shows it, the heading being row 1. */
  row: number;
  column: string;
  message: string;
  differs?: true;
}

/** Where the rows of a file open again, and nowhere else. */
const PLACE = 'ImportRun.rows';

/** Rows as they are kept: sealed, for a file may name people. */
export function sealRows(rows: readonly FileRow[]): string {
  const headings = Object.keys(rows[0]?.cells ?? {});
  return seal(PLACE, {
    headings,
    rows: rows.map(({ row, cells }) => [row, ...headings.map(name => cells[name])]),
  });
}

function unsealRows(sealed: string): FileRow[] {
  const { headings, rows } = unseal(PLACE, sealed) as { headings: string[]; rows: [number, ...string[]][] };
  return rows.map(([row, ...cells]) => ({
    row,
    cells: Object.fromEntries(headings.map((name, place) => [name, cells[place]!])),
  }));
}

/** Keeps the sealed batches of a file in their order. */
export async function storeBatches(
  em: SqlEntityManager,
  run: string,
  sealed: readonly string[],
): Promise<void> {
  for (const [place, rows] of sealed.entries())
    await em.execute('insert into import_batch (run_id, place, rows) values (?, ?, ?)', [run, place, rows]);
}

/** One batch of a file and what is wrong in it; null after the last one. */
export async function batchAt(
  em: SqlEntityManager,
  run: string,
  place: number,
): Promise<{ rows: FileRow[]; problems: ImportProblem[] } | null> {
  const [found] = await em.execute<{ rows: string; problems: ImportProblem[] }[]>(
    'select rows, problems from import_batch where run_id = ? and place = ?',
    [run, place],
  );
  return found ? { rows: unsealRows(found.rows), problems: found.problems } : null;
}

/** Keeps what was found of a batch; with `left`, of its rows these alone. */
export async function noteBatch(
  em: SqlEntityManager,
  run: string,
  place: number,
  problems: readonly ImportProblem[],
  left?: readonly FileRow[],
): Promise<void> {
  await em.execute('update import_batch set problems = ?::jsonb where run_id = ? and place = ?', [
    JSON.stringify(problems),
    run,
    place,
  ]);
  if (left)
    await em.execute('update import_batch set rows = ? where run_id = ? and place = ?', [
      sealRows(left),
      run,
      place,
    ]);
}

/** Removes the rows of a file for good, from a batch on or all, and the digests of what it names. */
export async function dropBatches(em: SqlEntityManager, run: string, from = 0): Promise<void> {
  await em.execute('delete from import_batch where run_id = ? and place >= ?', [run, from]);
  await forgetKeys(em, run);
}

/** What one row of a file is known by, as keyed digests: nobody reads a name or a number out of it. */
export interface RowKeys {
  row: number;
  digests: readonly string[];
  /** Of everything that the row says. */
  content: string;
}

/** Which of these digests an earlier row of the file has. */
export async function keysOf(
  em: SqlEntityManager,
  run: string,
  digests: readonly string[],
): Promise<{ digest: string; row: number; content: string }[]> {
  return em.execute('select digest, row, content from import_key where run_id = ? and digest = any(?)', [
    run,
    digests,
  ]);
}

/** Notes what the rows of a batch are known by. */
export async function noteKeys(em: SqlEntityManager, run: string, keys: readonly RowKeys[]): Promise<void> {
  const flat = keys.flatMap(({ row, digests, content }) => digests.map(digest => ({ digest, row, content })));
  await em.execute(
    `insert into import_key (run_id, digest, row, content)
     select ?::uuid, digest, row, content from jsonb_to_recordset(?::jsonb) as k (digest text, row int, content text)`,
    [run, JSON.stringify(flat)],
  );
}

/** Removes them, before the file is gone through again and when the run ends. */
export async function forgetKeys(em: SqlEntityManager, run: string): Promise<void> {
  await em.execute('delete from import_key where run_id = ?', [run]);
}
