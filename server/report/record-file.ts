import type { Response } from 'express';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../context.ts';
import { count } from '../crud/read.ts';
import { Snapshot } from '../crud/snapshot.ts';
import { Refusal, refuseField } from '../errors.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import { onDay, onlyToday } from './parameters.ts';
import { headOf } from './record-head.ts';
import { inForce, RecordReading } from './record-reading.ts';
import { RECORD_SHEETS, type SheetName } from './record-sheets.ts';
import { csvRecord, jsonRecord, xlsxRecord, type RecordWriter } from './record-writers.ts';
import { ReportCode, ReportFormat } from './report-run.entity.ts';
import { completeRun, storeRun } from './stored-run.ts';
import { FILE_TYPES } from './writers.ts';

/** A workbook is made in memory: of more entries than these a spreadsheet takes the CSV files, which are not. */
const MOST_IN_WORKBOOK = 1_000;

const FORMATS: Readonly<Record<string, { format: keyof typeof FILE_TYPES; write: RecordWriter }>> = {
  csv: { format: ReportFormat.CSV, write: csvRecord },
  xlsx: { format: ReportFormat.XLSX, write: xlsxRecord },
  json: { format: ReportFormat.JSON, write: jsonRecord },
};

/**
 * R-13, `GET /reports/R13.csv?sheet=controller` or `processor`, `/reports/R13.xlsx`, `/reports/R13.json`: the record
 * of processing activities as the regulator asks for it (UK GDPR Art 30(4)). Its run is stored before the first byte
 * and completed before the last one: a file that ends is one that is accounted for.
 */
export async function sendRecord(
  context: Context,
  extension: string,
  { sheet, asOf }: { sheet?: unknown; asOf?: unknown },
  res: Response,
): Promise<void> {
  if (!context.ability.can('export', 'ReportR13')) throw new Refusal('FORBIDDEN');
  if (!Object.hasOwn(FORMATS, extension)) throw new Refusal('NOT_FOUND');
  const { format, write } = FORMATS[extension]!;
  const today = context.app.clock.today();
  onlyToday({ asOf: asOf ? String(asOf) : null }, today);
  const only = format === ReportFormat.CSV ? sheetNamed(sheet) : null;
  if (format === ReportFormat.XLSX) await fitsWorkbook(context);
  const run = await storeRun(context, { code: ReportCode.R13, parameters: onDay(today), format });
  const head = await headOf(context, today, run.id);
  const snapshot = await Snapshot.begin(context.app, context.reach());
  const digest = createHash('sha256');
  const reading = new RecordReading(context, snapshot, head, digest);
  async function* file(): AsyncGenerator<Buffer | string> {
    await reading.name();
    yield* write(reading, only);
    await snapshot.end();
    await completeRun(context, run, { rowCount: reading.rowCount, figuresHash: digest.digest('hex') });
  }
  res.setHeader('Content-Type', FILE_TYPES[format]);
  const name = ['R13', only, today].filter(Boolean).join('-');
  res.setHeader('Content-Disposition', `attachment; filename="${name}.${extension}"`);
  try {
    await pipeline(file(), res);
  } finally {
    // Whoever went away before the first byte leaves a file that never began.
    snapshot.leave();
  }
}

function sheetNamed(sheet: unknown): SheetName {
  const name = String(sheet);
  return Object.hasOwn(RECORD_SHEETS, name)
    ? (name as SheetName)
    : refuseField('sheet', 'is controller or processor');
}

async function fitsWorkbook(context: Context): Promise<void> {
  const roles = Object.values(RECORD_SHEETS).flatMap(sheet => sheet.roles);
  if ((await count(context, ProcessingActivity, inForce(roles))) > MOST_IN_WORKBOOK)
    refuseField('format', `holds up to ${MOST_IN_WORKBOOK} entries: take CSV or JSON`);
}
