import { parse } from 'csv-parse';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../errors.ts';
import type { FileRow } from '../jobs/import-batches.ts';

/** Rows of a batch: what one transaction adds. */
export const BATCH = 500;

/** What a file has to be like. */
export interface FileShape {
  columns: readonly string[];
  required: readonly string[];
  /** More rows are refused. */
  mostRows: number;
  /** More bytes are refused. */
  mostBytes: number;
}

/**
 * The rows of a CSV file in batches, read as they arrive. Throws INVALID_INPUT for a wrong encoding, missing columns
 * or a broken file, PAYLOAD_TOO_LARGE for a file that never ends.
 */
export async function* readBatches(
  bytes: AsyncIterable<Buffer>,
  shape: FileShape,
): AsyncGenerator<FileRow[]> {
  const parser = parse({ bom: true, trim: true, relax_column_count: true });
  const feeding = pipeline(decoded(bytes, shape.mostBytes), parser);
  // Whatever it throws arrives in the loop below, too.
  feeding.catch(() => undefined);
  try {
    yield* batchesOf(parser, shape);
    await feeding;
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(error as { lines?: number });
  } finally {
    parser.destroy();
  }
}

async function* batchesOf(records: AsyncIterable<string[]>, shape: FileShape): AsyncGenerator<FileRow[]> {
  let headings: string[] | undefined;
  let row = 0;
  let found = 0;
  let batch: FileRow[] = [];
  for await (const record of records) {
    row += 1;
    if (record.every(cell => cell === '')) continue;
    if (!headings) {
      headings = checkedHeadings(record, shape);
      continue;
    }
    if (record.length !== headings.length)
      refuse(`cannot be read as CSV: row ${row} has not one cell for each heading`);
    found += 1;
    if (found > shape.mostRows) refuse(`holds more than ${shape.mostRows.toLocaleString('en-GB')} rows`);
    batch.push({ row, cells: Object.fromEntries(headings.map((name, place) => [name, record[place]!])) });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (found === 0) refuse('holds no rows under its heading');
  if (batch.length > 0) yield batch;
}

function checkedHeadings(headings: string[], { columns, required }: FileShape): string[] {
  const missing = required.filter(name => !headings.includes(name));
  if (missing.length > 0) refuse(`lacks the columns ${missing.join(', ')}`);
  const unknown = headings.filter(name => !columns.includes(name));
  if (unknown.length > 0) refuse(`has columns that are not known: ${unknown.slice(0, 5).join(', ')}`);
  if (new Set(headings).size < headings.length) refuse('has a column twice');
  return headings;
}

async function* decoded(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw new Refusal('PAYLOAD_TOO_LARGE');
    yield text(() => decoder.decode(chunk, { stream: true }));
  }
  yield text(() => decoder.decode());
}

function text(decode: () => string): string {
  try {
    return decode();
  } catch {
    return refuse('is not encoded in UTF-8: save it as “CSV UTF-8” and try again');
  }
}

function unreadable({ lines }: { lines?: number }): Refusal {
  return new Refusal('INVALID_INPUT', {
    fields: { file: `cannot be read as CSV${lines ? ` near line ${lines}` : ''}` },
  });
}

function refuse(message: string): never {
  throw new Refusal('INVALID_INPUT', { fields: { file: message } });
}
