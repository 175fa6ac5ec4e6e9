import type { Context } from '../context.ts';
import { ActivityRole, ProcessingActivityStatus as S } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import { count, row, table } from './figures.ts';
import { ReportKind, type ReportSection } from './report.ts';
import { readableRows } from './rows.ts';

/** R-13 on screen: what the files hold, what of it is overdue for its yearly review, and what waits to come in (S13, §2.10). */
export async function recordReport(context: Context, today: string): Promise<ReportSection[]> {
  const entries = await readableRows(
    context,
    ProcessingActivity,
    ['reference', 'title', 'edition', 'role', 'status', 'activeFrom', 'nextReviewAt'],
    { status: { $in: [S.DRAFT, S.ADVISED, S.ACTIVE] } },
  );
  const active = entries.filter(({ status }) => status === S.ACTIVE);
  const sectionOf = (key: string, own: typeof entries): ReportSection => {
    const overdue = own
      .filter(({ nextReviewAt }) => nextReviewAt! < today)
      .toSorted((a, b) => a.reference.localeCompare(b.reference));
    return {
      key,
      figures: [count('recordEntries', own.length), count('recordOverdue', overdue.length)],
      table: table(
        {
          reference: ReportKind.TEXT,
          processing: ReportKind.TEXT,
          edition: ReportKind.COUNT,
          approvedOn: ReportKind.DATE,
          nextReview: ReportKind.DATE,
        },
        overdue.map(({ id, reference, title, edition, activeFrom, nextReviewAt }) =>
          row([reference, title, edition, activeFrom, nextReviewAt], { subject: 'ProcessingActivity', id }),
        ),
      ),
    };
  };
  const countOf = (status: S) => entries.filter(entry => entry.status === status).length;
  return [
    sectionOf(
      'RECORD_CONTROLLER',
      active.filter(({ role }) => role !== ActivityRole.PROCESSOR),
    ),
    sectionOf(
      'RECORD_PROCESSOR',
      active.filter(({ role }) => role === ActivityRole.PROCESSOR),
    ),
    {
      key: 'RECORD_COMING',
      figures: [count('recordDrafted', countOf(S.DRAFT)), count('recordAdvised', countOf(S.ADVISED))],
      table: null,
    },
  ];
}
