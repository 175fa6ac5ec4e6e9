import { Finding, UPHELD_FINDINGS } from '../complaint/allegation.entity.ts';
import type { Context } from '../context.ts';
import { addMonths, daysBetween } from '../clock/calendar.ts';
import { median, ninetiethPercentile } from '../clock/kpi.ts';
import { readAsSystem } from '../system.ts';
import { complaintFacts, type CaseFacts } from './complaint-facts.ts';
import { leftOn, openOn, progressDuties } from './complaint-standing.ts';
import { count, days, ratio, row, share, table } from './figures.ts';
import { inPeriod, type Period } from './parameters.ts';
import { ReportKind, type ReportSection } from './report.ts';

/** complaints about data protection (§5). Counts cases, so nothing is suppressed (M11). */
export async function complaintReport(context: Context, period: Period): Promise<ReportSection[]> {
  const all = await readAsSystem(context.app, em => complaintFacts(em, period.to));
  // What was handed over is no complaint of this kind; it counts where an acknowledgement was due before that.
  const complaints = all.filter(facts => facts.status !== 'REROUTED');
  return [
    receivedSection(complaints, period),
    acknowledgementSection(all, complaints, period),
    outcomeSection(complaints, period),
    openSection(complaints, period),
    monthSection(complaints, period),
  ];
}

function receivedSection(complaints: CaseFacts[], period: Period): ReportSection {
  const received = complaints.filter(facts => inPeriod(period, facts.receivedOn));
  const allegations = received.flatMap(facts => facts.allegations);
  const earlier = Map.groupBy(complaints, facts => facts.complainant);
  const repeated = new Set(
    received.filter(facts => earlier.get(facts.complainant)!.length > 1).map(facts => facts.complainant),
  );
  return {
    key: 'RECEIVED',
    figures: [count('received', received.length), count('repeatComplainants', repeated.size)],
    table: table(
      { theme: ReportKind.CODE, complaints: ReportKind.COUNT, allegations: ReportKind.COUNT },
      THEMES.map(theme =>
        row([
          theme,
          tally(received, facts => facts.theme === theme),
          tally(allegations, point => point.theme === theme),
        ]),
      ),
    ),
  };
}

function acknowledgementSection(all: CaseFacts[], complaints: CaseFacts[], period: Period): ReportSection {
  const due = all.filter(
    facts => inPeriod(period, facts.ackDue) && !((leftOn(facts) ?? facts.ackDue) < facts.ackDue),
  );
  const duties = complaints
    .flatMap(facts => progressDuties(facts, period.to))
    .filter(duty => inPeriod(period, duty.due));
  return {
    key: 'ACKNOWLEDGEMENT',
    figures: [
      share('ackOnTime', due, acknowledgedInTime),
      share('progressOnTime', duties, ({ due: day, metOn }) => metOn !== null && metOn <= day),
    ],
    table: null,
  };
}

function outcomeSection(complaints: CaseFacts[], period: Period): ReportSection {
  const decided = complaints.filter(facts => inPeriod(period, facts.outcomeOn));
  const taken = decided.map(facts => daysBetween(facts.receivedOn, facts.outcomeOn!));
  // NO_FINDING says that none could be made: it is no allegation with a finding.
  const found = decided
    .flatMap(facts => facts.allegations)
    .filter(({ finding }) => finding !== null && finding !== Finding.NO_FINDING);
  const escalated = tally(complaints, facts => inPeriod(period, facts.escalatedOn));
  return {
    key: 'OUTCOME',
    figures: [
      count('outcomes', decided.length),
      days('medianDays', median(taken)),
      days('ninetiethDays', ninetiethPercentile(taken)),
      share('upheld', found, isUpheld),
      count('escalations', escalated),
      ratio('escalationRate', escalated, decided.length),
    ],
    table: null,
  };
}

/** Bands of age in days, by their last day (§5 R-01). */
const AGES: readonly (readonly [string, number])[] = [
  ['AGE_0_30', 30],
  ['AGE_31_60', 60],
  ['AGE_61_90', 90],
  ['AGE_OVER_90', Infinity],
];

function openSection(complaints: CaseFacts[], period: Period): ReportSection {
  const ages = complaints
    .filter(facts => openOn(facts, period.to))
    .map(facts => daysBetween(facts.receivedOn, period.to));
  const overdue = complaints
    .flatMap(facts => facts.actions)
    .filter(
      ({ dueOn, doneOn }) => dueOn !== null && dueOn < period.to && (doneOn === null || doneOn > period.to),
    );
  const bandOf = (age: number) => AGES.find(([, last]) => age <= last)![0];
  return {
    key: 'OPEN',
    figures: [
      count('openAtEnd', ages.length),
      days('oldestDays', ages.length > 0 ? Math.max(...ages) : null),
      count('actionsOverdue', overdue.length),
    ],
    table: table(
      { age: ReportKind.CODE, complaints: ReportKind.COUNT },
      AGES.map(([band]) => row([band, tally(ages, age => bandOf(age) === band)])),
    ),
  };
}

/** The counts that DPA 2018 s.164B may ask for, by calendar month (CP-9). */
function monthSection(complaints: CaseFacts[], period: Period): ReportSection {
  const rows = monthsOf(period).map(month => {
    const inMonth = (day: string | null) => inPeriod(period, day) && day.startsWith(month);
    return row([
      month,
      tally(complaints, facts => inMonth(facts.receivedOn)),
      tally(complaints, facts => inMonth(facts.ackDate) && acknowledgedInTime(facts)),
      tally(complaints, facts => facts.status === 'CLOSED' && inMonth(facts.closedOn)),
      tally(complaints, facts => inMonth(facts.outcomeOn) && facts.allegations.some(isUpheld)),
    ]);
  });
  const { MONTH, COUNT } = ReportKind;
  return {
    key: 'MONTHS',
    figures: [],
    table: table(
      { month: MONTH, received: COUNT, acknowledgedInTime: COUNT, closed: COUNT, upheld: COUNT },
      rows,
    ),
  };
}

const THEMES = [
  'ACCESS',
  'SHARING',
  'ACCURACY',
  'SECURITY',
  'RETENTION',
  'CONSENT',
  'MARKETING',
  'ADM',
  'OTHER',
] as const;

function acknowledgedInTime({ ackDate, ackDue }: CaseFacts): boolean {
  return ackDate !== null && ackDate <= ackDue;
}

function isUpheld({ finding }: { finding: Finding | null }): boolean {
  return finding !== null && UPHELD_FINDINGS.includes(finding);
}

function tally<T>(members: readonly T[], passes: (member: T) => boolean): number {
  return members.filter(passes).length;
}

function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1))
    months.push(first.slice(0, 7));
  return months;
}
