import type { Request, RequestHandler, Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../context.ts';
import { validate } from '../crud/validate.ts';
import { Refusal } from '../errors.ts';
import { ReportArgs } from './parameters.ts';
import { ReportCode, ReportFormat } from './report-run.entity.ts';
import { sendRecord } from './record-file.ts';
import { runReport } from './run-report.ts';
import { sheetsOf, type Sheet } from './sheet.ts';
import { csv, FILE_TYPES, xlsx } from './writers.ts';

type File = { code: string; format: string };

/** `GET /reports/R01.csv?from=…&to=…&asOf=…`, or `.xlsx`: the report as a file; every one is stored as a run. The record of processing has files of its own kind. */
export function reportFile(
  contextOf: (req: Request, res: Response) => Promise<Context>,
): RequestHandler<File> {
  return async (req, res) => {
    const context = await contextOf(req as never, res);
    try {
      context.signedIn();
      const { code, format } = req.params;
      if (code === ReportCode.R13) return await sendRecord(context, format, req.query, res);
      if (!Object.hasOwn(WRITERS, format) || !Object.hasOwn(ReportCode, code)) throw new Refusal('NOT_FOUND');
      const writer = WRITERS[format]!;
      const args = Object.assign(new ReportArgs(), req.query, { code });
      validate(args);
      const report = await runReport(context, args, writer.format);
      res.setHeader('Content-Type', FILE_TYPES[writer.format]);
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

/** How a report of counts becomes a file. */
interface Writer {
  format: ReportFormat.CSV | ReportFormat.XLSX;
  write: (sheets: Sheet[]) => Readable | Promise<Readable>;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  csv: { format: ReportFormat.CSV, write: csv },
  xlsx: { format: ReportFormat.XLSX, write: xlsx },
};
