import { parse } from 'csv-parse/sync';
import { Refusal } from '../errors.ts';

/** More rows than this are refused; a register is smaller. */
const MAX_ROWS = 20_000;

/** The rows of a CSV file by heading. Throws INVALID_INPUT for a wrong encoding, missing columns or a broken file. */
export function readCsv(
  bytes: Buffer,
  columns: readonly string[],
  required: readonly string[],
): Record<string, string>[] {
  const rows = records(decode(bytes));
  const headings = Object.keys(rows[0] ?? {});
  if (rows.length === 0) refuse('holds no rows under its heading');
  const missing = required.filter(name => !headings.includes(name));
  if (missing.length > 0) refuse(`lacks the columns ${missing.join(', ')}`);
  const unknown = headings.filter(name => !columns.includes(name));
  if (unknown.length > 0) refuse(`has columns that are not known: ${unknown.slice(0, 5).join(', ')}`);
  if (rows.length > MAX_ROWS) refuse(`holds more than ${MAX_ROWS.toLocaleString('en-GB')} rows`);
  return rows;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('is not encoded in UTF-8: save it as “CSV UTF-8” and try again');
  }
}

function records(text: string): Record<string, string>[] {
  try {
    return parse(text, {
      columns: names => names.map((n: string) => n.trim()),
      bom: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const { lines } = error as { lines?: number };
    return refuse(`cannot be read as CSV${lines ? ` near line ${lines}` : ''}`);
  }
}

function refuse(message: string): never {
  throw new Refusal('INVALID_INPUT', { fields: { file: message } });
}
