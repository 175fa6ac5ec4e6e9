import { equalityQuarters } from '../clock/equality.ts';
import { cohortAllowed, ethnicGroupOf, ethnicityCounts } from '../clock/suppression-cohort.ts';
import { shownPercentage, type Shown } from '../clock/suppression.ts';
import type { Context } from '../context.ts';
import { EQUALITY_CATEGORIES, countedAnswers, type EqualityCategory } from '../database/equality-store.ts';
import { Ethnicity } from '../client/client.vocabulary.ts';
import { LimitedByHealth, ReligionOrBelief, SexualOrientation } from '../equality/equality.vocabulary.ts';
import { readAsSystem } from '../system.ts';
import { table } from './figures.ts';
import { hiddenPeople, parts, people, shownCell } from './people.ts';
import type { Population } from './population.ts';
import { ReportKind, type ReportRow, type ReportSection } from './report.ts';

/** The answers of each category in the order of the table. */
const ANSWERS: Record<EqualityCategory, readonly string[]> = {
  ethnicity: Object.values(Ethnicity).filter(code => code !== Ethnicity.NOT_KNOWN),
  health: Object.values(LimitedByHealth),
  religionOrBelief: Object.values(ReligionOrBelief),
  sexualOrientation: Object.values(SexualOrientation),
};

/** Not answered, NHS code 99; one name in every category. */
const { NOT_KNOWN } = Ethnicity;

/**
 * who uses the service, from the store of equality monitoring alone, of the quarters that are over; small numbers
 * of people are hidden (§5.0), and all of it where they are fewer than ten.
 */
export async function equalityReport(context: Context, today: string): Promise<ReportSection[]> {
  const counted = await readAsSystem(context.app, em => countedAnswers(em, equalityQuarters(today)));
  const totals = EQUALITY_CATEGORIES.map(category => countsOf(category, counted));
  const answered = sum(Object.values(totals[0]!));
  const enough = answered === 0 || cohortAllowed(answered);
  const { population } = context.app;
  return [
    {
      key: 'EQUALITY',
      figures: [enough ? people('equalityAnswered', answered) : hiddenPeople('equalityAnswered')],
      table:
        population &&
        table({ population: ReportKind.CODE, toldBy: ReportKind.TEXT }, [
          row('AREA', population.area),
          row('SOURCE', population.source),
        ]),
    },
    ...(enough && answered > 0
      ? EQUALITY_CATEGORIES.map((category, place) => sectionOf(category, totals[place]!, population))
      : []),
  ];
}

function countsOf(
  category: EqualityCategory,
  counted: Awaited<ReturnType<typeof countedAnswers>>,
): Record<string, number> {
  const of = (answers: readonly (string | null)[]) =>
    sum(
      counted.filter(one => one.category === category && answers.includes(one.answer)).map(one => one.people),
    );
  return Object.fromEntries([
    ...ANSWERS[category].map(answer => [answer, of([answer])] as const),
    [NOT_KNOWN, of([null, NOT_KNOWN])] as const,
  ]);
}

function sectionOf(
  category: EqualityCategory,
  byAnswer: Record<string, number>,
  population: Population | null,
): ReportSection {
  const groups = category === 'ethnicity' ? ethnicityCounts(byAnswer) : byAnswer;
  const { cells, total } = parts(Object.values(groups));
  const shares = sharesOf(Object.keys(groups), population?.[category] ?? {});
  const key = `EQUALITY_${snake(category)}`;
  return {
    key,
    figures: [],
    table: table(
      {
        equalityGroup: ReportKind.CODE,
        equalityPeople: ReportKind.COUNT,
        equalityShare: ReportKind.PERCENT,
        populationShare: ReportKind.PERCENT,
        equalityIndex: ReportKind.TEXT,
      },
      Object.keys(groups).map((group, place) => {
        const share = shownPercentage('INTERNAL', cells[place]!, total);
        const local = shares[group] ?? null;
        return {
          subject: null,
          record: null,
          cells: [
            { value: null, text: `${key}_${group}` },
            shownCell(cells[place]!),
            share === null ? { value: null, text: null } : shownCell(share),
            { value: local, text: null },
            { value: null, text: indexOf(share, local) },
          ],
        };
      }),
    ),
  };
}

/** Shares of the population by group; a high-level group has one where all its codes have theirs. */
function sharesOf(groups: readonly string[], byAnswer: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    groups.map(group => {
      const codes =
        group in byAnswer ? [group] : ANSWERS.ethnicity.filter(code => ethnicGroupOf(code) === group);
      const known = codes.map(code => byAnswer[code]).filter(share => share !== undefined);
      return [group, codes.length > 0 && known.length === codes.length ? sum(known) : null];
    }),
  );
}

/** Share in the service by share in the population; 1.00 is parity. From the share as it is shown, so that it tells no more. */
function indexOf(share: Shown | null, local: number | null): string | null {
  if (share === null || !local) return null;
  return share === '*' ? share : (share / local).toFixed(2);
}

function row(code: string, text: string): ReportRow {
  return {
    subject: null,
    record: null,
    cells: [
      { value: null, text: code },
      { value: null, text },
    ],
  };
}

function snake(category: string): string {
  return category.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
