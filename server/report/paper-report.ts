import { addMonths } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { HoldingMedium, HoldingStatus, RecordHolding } from '../record-holding/record-holding.entity.ts';
import { readAsSystem } from '../system.ts';
import { count, ratio, row, table } from './figures.ts';
import { ReportKind, type ReportSection } from './report.ts';

/** What of a holding is counted. */
type Counted = Pick<
  RecordHolding,
  'medium' | 'registeredOn' | 'digitisedAt' | 'destroyedAfterScanAt' | 'status'
>;

/** Months of the trend, the present one included (§5 R-16). */
const MONTHS = 12;

/** how much is still on paper, what was scanned and destroyed, and how that went on (S83). Counts of holdings, not of people. */
export function paperReport(context: Context, asOf: string): Promise<ReportSection[]> {
  // Unscoped: how much paper there is does not depend on who may read whose.
  return readAsSystem(context.app, async em => {
    const found = (await em.find(
      RecordHolding,
      {},
      {
        filters: false,
        fields: ['medium', 'registeredOn', 'digitisedAt', 'destroyedAfterScanAt', 'status'] as never,
      },
    )) as Counted[];
    return [paperSection(found, asOf), trendSection(found, asOf)];
  });
}

function paperSection(found: readonly Counted[], asOf: string): ReportSection {
  const known = found.filter(one => one.registeredOn <= asOf);
  const kept = known.filter(one => isKept(one, asOf));
  const paper = kept.filter(isPaper);
  return {
    key: 'PAPER',
    figures: [
      count('holdings', kept.length),
      ratio('paperShare', paper.length, kept.length),
      count('paperDigitised', known.filter(one => isPaper(one) && wasBy(one.digitisedAt, asOf)).length),
      count(
        'paperDestroyed',
        known.filter(one => isPaper(one) && wasBy(one.destroyedAfterScanAt, asOf)).length,
      ),
      count('scansToCheck', paper.filter(({ status }) => status === HoldingStatus.SCANNED).length),
    ],
    table: table(
      { medium: ReportKind.CODE, holdings: ReportKind.COUNT },
      Object.values(HoldingMedium).map(medium =>
        row([`MEDIUM_${medium}`, kept.filter(one => one.medium === medium).length]),
      ),
    ),
  };
}

/** The last twelve months, each as at its last day, the present one as at the day of the report. */
function trendSection(found: readonly Counted[], asOf: string): ReportSection {
  const months = Array.from({ length: MONTHS }, (_, n) =>
    addMonths(`${asOf.slice(0, 7)}-01`, n - MONTHS + 1),
  );
  return {
    key: 'PAPER_TREND',
    figures: [],
    table: table(
      {
        month: ReportKind.MONTH,
        paperHoldings: ReportKind.COUNT,
        paperDigitised: ReportKind.COUNT,
        paperDestroyed: ReportKind.COUNT,
      },
      months.map(first => {
        const month = first.slice(0, 7);
        const last = `${month}-31` < asOf ? `${month}-31` : asOf;
        const during = (day: string | null) => day !== null && day.startsWith(month) && day <= asOf;
        const paper = found.filter(isPaper);
        return row([
          month,
          paper.filter(one => one.registeredOn <= last && isKept(one, last)).length,
          paper.filter(({ digitisedAt }) => during(digitisedAt)).length,
          paper.filter(({ destroyedAfterScanAt }) => during(destroyedAfterScanAt)).length,
        ]);
      }),
    ),
  };
}

function isPaper({ medium }: Counted): boolean {
  return medium === HoldingMedium.PAPER;
}

function isKept({ destroyedAfterScanAt }: Counted, day: string): boolean {
  return !wasBy(destroyedAfterScanAt, day);
}

function wasBy(day: string | null, last: string): boolean {
  return day !== null && day <= last;
}
