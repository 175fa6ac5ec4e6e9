import { stringify } from 'csv-stringify';
import type { Request, RequestHandler, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import writeXlsxFile from 'write-excel-file/node';
import type { Context } from '../context.ts';
import { validate } from '../crud/validate.ts';
import { Refusal } from '../errors.ts';
import { ReportArgs } from './parameters.ts';
import { ReportCode, ReportFormat } from './report-run.entity.ts';
import { runReport } from './run-report.ts';
import { sheetsOf, type Sheet } from './sheet.ts';

type File = { code: string; format: string };

/** `GET /reports/R01.csv?from=…&to=…&asOf=…`, or `.xlsx`: the report as a file; every one is stored as a run. */
export function reportFile(
  contextOf: (req: Request, res: Response) => Promise<Context>,
): RequestHandler<File> {
  return async (req, res) => {
    const context = await contextOf(req as never, res);
    try {
      context.signedIn();
      const { code, format } = req.params;
      if (!Object.hasOwn(WRITERS, format) || !Object.hasOwn(ReportCode, code)) throw new Refusal('NOT_FOUND');
      const writer = WRITERS[format]!;
      const args = Object.assign(new ReportArgs(), req.query, { code });
      validate(args);
      const report = await runReport(context, args, writer.format);
      res.setHeader('Content-Type', writer.type);
      res.setHeader(
        'Content-Disposition',
        `attachment; filename="${report.code}-${report.parameters.asOf}.${format}"`,
      );
      await pipeline(await writer.write(sheetsOf(report)), res);
    } finally {
      await context.endReading();
    }
  };
}

/** How a file is written. */
interface Writer {
  format: ReportFormat;
  type: string;
  write: (sheets: Sheet[]) => Readable | Promise<Readable>;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  csv: { format: ReportFormat.CSV, type: 'text/csv; charset=utf-8', write: csv },
  xlsx: {
    format: ReportFormat.XLSX,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsx,
  },
};

/** One sheet under the other; text that a spreadsheet would take for a formula is escaped. */
function csv(sheets: Sheet[]): Readable {
  const lines = sheets.flatMap(({ name, lines: own }, place) => [...(place > 0 ? [[], [name]] : []), ...own]);
  return Readable.from(lines).pipe(stringify({ bom: true, escape_formulas: true }));
}

/** Values only: a text stays a text whatever it begins with, there is no formula in the file. */
function xlsx(sheets: Sheet[]): Promise<Readable> {
  const cell = (value: string | number | null) =>
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
