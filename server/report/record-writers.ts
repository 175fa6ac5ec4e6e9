import { headLines, type RecordHead } from './record-head.ts';
import type { RecordReading } from './record-reading.ts';
import { RECORD_SHEETS, type RecordColumn, type SheetName } from './record-sheets.ts';
import type { Sheet, SheetValue } from './sheet.ts';
import { csvHead, xlsx } from './writers.ts';

/** Writes the record, or one sheet of it. */
export type RecordWriter = (
  reading: RecordReading,
  only: SheetName | null,
) => AsyncGenerator<Buffer | string>;

const NAMES = Object.keys(RECORD_SHEETS) as SheetName[];

const titleOf = ({ code, name }: RecordColumn) => (code ? `${code} ${name}` : name);

/** What stands above the rows of a sheet: its head, an empty line, the columns. */
function above(head: RecordHead, sheet: SheetName): SheetValue[][] {
  const { name, columns } = RECORD_SHEETS[sheet];
  return [...headLines(head, name), [], columns.map(titleOf)];
}

/** One sheet a file. */
export async function* csvRecord(
  reading: RecordReading,
  only: SheetName | null,
): AsyncGenerator<Buffer | string> {
  yield csvHead(above(reading.head, only!));
  yield* reading.rows(only!, 'csv');
}

/** Both sheets: the columns by their keys, then the rows under the same. */
export async function* jsonRecord(reading: RecordReading): AsyncGenerator<Buffer | string> {
  const { ceilingYears: _, ...head } = reading.head;
  const columns = Object.fromEntries(
    NAMES.map(name => [
      name,
      RECORD_SHEETS[name].columns.map((column: RecordColumn) => ({
        key: column.key,
        name: titleOf(column),
      })),
    ]),
  );
  yield JSON.stringify({ ...head, columns }).slice(0, -1);
  for (const name of NAMES) {
    yield `,"${name}":[\n`;
    yield* reading.rows(name, 'json');
    yield ']';
  }
  yield '}\n';
}

/** Both sheets in one workbook. */
export async function* xlsxRecord(reading: RecordReading): AsyncGenerator<Buffer | string> {
  const sheets: Sheet[] = [];
  for (const name of NAMES) {
    const rows = await objectsOf(reading.rows(name, 'json'));
    sheets.push({
      name: RECORD_SHEETS[name].name,
      lines: [...above(reading.head, name), ...rows.map(row => Object.values(row))],
    });
  }
  yield* (await xlsx(sheets)) as AsyncIterable<Buffer>;
}

async function objectsOf(rows: AsyncGenerator<Buffer>): Promise<Record<string, SheetValue>[]> {
  const parts: Buffer[] = [];
  for await (const part of rows) parts.push(part);
  return JSON.parse(`[${Buffer.concat(parts).toString()}]`) as Record<string, SheetValue>[];
}
