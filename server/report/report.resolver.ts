import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { readsOf } from '../crud/resolver.ts';
import { ReportArgs } from './parameters.ts';
import { Report } from './report.ts';
import { ReportFormat, ReportRun } from './report-run.entity.ts';
import { runReport } from './run-report.ts';

/** Reports are made by whom the rules name; of the stored runs everybody sees their own (M13). */
@Resolver(() => ReportRun)
export class ReportResolver extends readsOf(ReportRun, 'reportRuns') {
  @Query(() => Report, {
    description:
      'Makes a report; every run is stored. R01, R03 and R09 take from, to and asOf, R07 nothing, the others asOf alone.',
  })
  report(@Args(() => ReportArgs) args: ReportArgs, @Ctx() context: Context): Promise<Report> {
    return runReport(context, args, ReportFormat.SCREEN);
  }
}
