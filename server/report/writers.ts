import { stringify } from 'csv-stringify';
import { stringify as stringifyAtOnce } from 'csv-stringify/sync';
import { Readable } from 'node:stream';
import writeXlsxFile from 'write-excel-file/node';
import { ReportFormat } from './report-run.entity.ts';
import type { Sheet, SheetValue } from './sheet.ts';

/** What a file says of itself. */
export const FILE_TYPES: Readonly<Record<Exclude<ReportFormat, ReportFormat.SCREEN>, string>> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  JSON: 'application/json; charset=utf-8',
};

/** Text that a spreadsheet would take for a formula is escaped. */
const CSV = { bom: true, escape_formulas: true };

/** One sheet under the other. */
export function csv(sheets: Sheet[]): Readable {
  const lines = sheets.flatMap(({ name, lines: own }, place) => [...(place > 0 ? [[], [name]] : []), ...own]);
  return Readable.from(lines).pipe(stringify(CSV));
}

/** The lines that a CSV file begins with. */
export function csvHead(lines: SheetValue[][]): string {
  return stringifyAtOnce(lines, CSV);
}

/** Values only: a text stays a text whatever it begins with, there is no formula in the file. */
export function xlsx(sheets: Sheet[]): Promise<Readable> {
  const cell = (value: SheetValue) =>
    value === null ? null : { value, type: typeof value === 'number' ? Number : String };
  const written = writeXlsxFile(
    sheets.map(({ name, lines }) => ({
      sheet: name,
      data: lines.map(line => line.map(cell)),
      columns: [{ width: 44 }, { width: 16 }, { width: 16 }, { width: 16 }],
    })),
  );
  return (written.toStream as () => Promise<Readable>)();
}
