import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { accessReport } from './access-report.ts';
import { consentReport } from './consent-report.ts';
import { complaintReport } from './complaint-report.ts';
import { equalityReport } from './equality-report.ts';
import { asOfDay, onDay, onlyToday, periodOf, type ReportArgs } from './parameters.ts';
import { paperReport } from './paper-report.ts';
import { registerReport } from './register-report.ts';
import { type Report, type ReportSection } from './report.ts';
import { recordReport } from './record-report.ts';
import { ReportCode, ReportFormat, type ReportParameters } from './report-run.entity.ts';
import { reviewCalendar } from './review-calendar.ts';
import { storeRun } from './stored-run.ts';

/** What a report comes to. */
interface Result {
  parameters: ReportParameters;
  sections: ReportSection[];
}

type Make = (context: Context, args: ReportArgs, today: string) => Promise<Result>;

/** Made of counts. */
type Counted = Exclude<ReportCode, ReportCode.P01>;

const MAKERS: Record<Counted, Make> = {
  R01: async (context, args, today) => {
    const period = periodOf(args, today);
    return { parameters: { ...period }, sections: await complaintReport(context, period) };
  },
  R03: async (context, args, today) => {
    const period = periodOf(args, today);
    return { parameters: { ...period }, sections: await consentReport(context, period) };
  },
  R04: async (context, args, today) => {
    const asOf = asOfDay(args, today);
    return { parameters: onDay(asOf), sections: await registerReport(context, asOf) };
  },
  R07: async (context, args, today) => {
    // Told of the last quarter that is over and of no other day: two days would tell who came between them (§5.0 step 6).
    onlyToday(args, today);
    return { parameters: onDay(today), sections: await equalityReport(context, today) };
  },
  R09: async (context, args, today) => {
    const period = periodOf(args, today);
    return { parameters: { ...period }, sections: await accessReport(context, period) };
  },
  R13: async (context, args, today) => {
    onlyToday(args, today);
    return { parameters: onDay(today), sections: await recordReport(context, today) };
  },
  R16: async (context, args, today) => {
    const asOf = asOfDay(args, today);
    return { parameters: onDay(asOf), sections: await paperReport(context, asOf) };
  },
  R18: async (context, args, today) => {
    const asOf = asOfDay(args, today);
    return { parameters: onDay(asOf), sections: await reviewCalendar(context, asOf) };
  },
};

/**
 * Makes a report and stores that it was made: who, what was asked, and a digest of the figures (§5). Throws FORBIDDEN for
 * whoever may not read it, or export it where it leaves as a file.
 */
export async function runReport(context: Context, args: ReportArgs, format: ReportFormat): Promise<Report> {
  context.signedIn();
  const action = format === ReportFormat.SCREEN ? 'read' : 'export';
  // Nobody may read a ReportP01: a list of people is no report of counts, and never a file.
  if (!context.ability.can(action, `Report${args.code}`)) throw new Refusal('FORBIDDEN');
  const { parameters, sections } = await MAKERS[args.code as Counted](
    context,
    args,
    context.app.clock.today(),
  );
  const run = await storeRun(context, {
    code: args.code,
    parameters,
    format,
    rowCount: sections.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0),
    figuresHash: createHash('sha256').update(JSON.stringify(sections)).digest('hex'),
  });
  return { runId: run.id, code: run.code, parameters, suppressionMode: run.suppressionMode, sections };
}
