import { londonDate } from '../clock/calendar.ts';
import { median } from '../clock/kpi.ts';
import { summaryAllowed } from '../clock/suppression-cohort.ts';
import { suppressTable, type ShownTable } from '../clock/suppression-table.ts';
import type { Context } from '../context.ts';
import { ConsentAnswer, type ConsentRecord } from '../consent/consent-record.entity.ts';
import { LiaisonStatus } from '../referral/agency-liaison.entity.ts';
import { ReferralSource } from '../referral/referral.vocabulary.ts';
import { readAsSystem } from '../system.ts';
import { consentFacts, Stand, type ConsentFacts, type Covered } from './consent-facts.ts';
import { hours, table } from './figures.ts';
import { inPeriod, type Period } from './parameters.ts';
import { parts, people, peopleShare, shareOf, shownCell } from './people.ts';
import { ReportKind, type ReportSection } from './report.ts';

const HOUR = 3_600_000;
const SOURCES = Object.values(ReferralSource);

/** whether those who are in care were asked and said yes, as at a day; small numbers of people are hidden (§5.0). */
export async function consentReport(context: Context, period: Period): Promise<ReportSection[]> {
  const facts = await readAsSystem(context.app, em => consentFacts(em, period.asOf));
  const sources = sourcesOf(facts.inCare);
  return [
    coverage(facts.inCare, sources),
    bySource(sources),
    liaison(facts, period),
    withdrawals(facts.records, period),
    research(facts.research, period),
  ];
}

const isCovered = ({ q1, q2, ticked }: Covered) => q1 === Stand.GRANTED && q2 === Stand.GRANTED && ticked;

/** Covered and not covered by who referred, as it may be shown. */
function sourcesOf(inCare: readonly Covered[]): ShownTable {
  return suppressTable(
    'INTERNAL',
    SOURCES.map(source => {
      const of = inCare.filter(one => one.source === source);
      const covered = of.filter(isCovered).length;
      return [covered, of.length - covered];
    }),
  );
}

function coverage(inCare: readonly Covered[], sources: ShownTable): ReportSection {
  const questions = (['q1', 'q2'] as const).map(question => {
    const of = (stand: Stand) => inCare.filter(one => one[question] === stand).length;
    return { question, ...parts([of(Stand.GRANTED), of(Stand.NO), of(Stand.OPEN)]) };
  });
  return {
    key: 'COVERAGE',
    figures: [
      people('inCare', inCare.length),
      // No more than the table of sources tells: its stars would else be taken off.
      shareOf('fullCoverage', sources.columnTotals[0]!, sources.total),
      ...questions.flatMap(({ question, cells: [granted, , open], total }) => [
        // Asked is whatever is not open: where that is hidden, so is this.
        shareOf(`${question}Asked`, open === '*' || total === '*' ? '*' : total - open!, total),
        shareOf(`${question}Granted`, granted!, total),
      ]),
      peopleShare('preferencesAsked', inCare.filter(one => one.preferencesAsked).length, inCare.length),
    ],
    table: table(
      {
        question: ReportKind.CODE,
        granted: ReportKind.COUNT,
        refusedOrWithdrawn: ReportKind.COUNT,
        notAnswered: ReportKind.COUNT,
        inCare: ReportKind.COUNT,
      },
      questions.map(({ question, cells, total }) => ({
        subject: null,
        record: null,
        cells: [{ value: null, text: question.toUpperCase() }, ...[...cells, total].map(shownCell)],
      })),
    ),
  };
}

function bySource({ cells, rowTotals, columnTotals, total }: ShownTable): ReportSection {
  const lines = [
    ...SOURCES.map((source, place) => [`FROM_${source}`, ...cells[place]!, rowTotals[place]!] as const),
    ['FROM_ALL', ...columnTotals, total] as const,
  ];
  return {
    key: 'COVERAGE_BY_SOURCE',
    figures: [],
    table: table(
      {
        source: ReportKind.CODE,
        covered: ReportKind.COUNT,
        notCovered: ReportKind.COUNT,
        inCare: ReportKind.COUNT,
      },
      lines.map(([source, ...counts]) => ({
        subject: null,
        record: null,
        cells: [{ value: null, text: source }, ...counts.map(shownCell)],
      })),
    ),
  };
}

function liaison({ liaisons }: ConsentFacts, period: Period): ReportSection {
  // Those whose ten working days are over: who may still answer in time is not late.
  const due = liaisons.filter(
    ({ askedAt, dueAt }) => askedAt !== null && inPeriod(period, dueAt) && dueAt < period.asOf,
  );
  const inTime = due.filter(
    ({ status, endedAt, dueAt }) => status === LiaisonStatus.CONFIRMED && londonDate(endedAt!) <= dueAt!,
  );
  return {
    key: 'AGENCY_LIAISON',
    figures: [people('agencyAsked', due.length), peopleShare('agencyConfirmed', inTime.length, due.length)],
    table: null,
  };
}

function withdrawals(records: readonly ConsentRecord[], period: Period): ReportSection {
  const overdue = records.filter(
    ({ latest, answer, refreshDue, withdrawnAt, invalidatedAt }) =>
      latest &&
      answer === ConsentAnswer.YES &&
      !withdrawnAt &&
      !invalidatedAt &&
      refreshDue !== null &&
      refreshDue < period.asOf,
  );
  const withdrawn = records.filter(
    ({ withdrawnAt }) => withdrawnAt !== null && inPeriod(period, londonDate(withdrawnAt)),
  );
  const taken = withdrawn.map(
    ({ withdrawnAt, withdrawalSaidAt }) =>
      (withdrawnAt!.getTime() - (withdrawalSaidAt ?? withdrawnAt!).getTime()) / HOUR,
  );
  return {
    key: 'CONSENT_CHANGES',
    figures: [
      people('refreshOverdue', new Set(overdue.map(({ client }) => client)).size),
      people('withdrawals', withdrawn.length),
      hours('hoursToEffect', summaryAllowed(taken.length) ? median(taken) : null),
    ],
    table: null,
  };
}

/** What was asked for studies: who was told, who agreed in writing, who took it back (S49). */
function research(requests: ConsentFacts['research'], period: Period): ReportSection {
  const within = (at: Date | null) => at !== null && inPeriod(period, londonDate(at));
  const agreed = requests.filter(({ explicit }) => explicit);
  return {
    key: 'RESEARCH_CONSENT',
    figures: [
      people('researchAsked', requests.filter(({ givenAt }) => within(givenAt)).length),
      people('researchGranted', agreed.filter(({ answeredAt }) => within(answeredAt)).length),
      people('researchWithdrawn', agreed.filter(({ withdrawnAt }) => within(withdrawnAt)).length),
    ],
    table: null,
  };
}
