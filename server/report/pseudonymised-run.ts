import { createHash, randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import { addMonths } from '../clock/calendar.ts';
import { fewOfAKind } from '../clock/few-of-a-kind.ts';
import { cohortAllowed, differencingRuns } from '../clock/suppression-cohort.ts';
import type { Context } from '../context.ts';
import { Refusal, refuseField } from '../errors.ts';
import { readAsSystem } from '../system.ts';
import { addDays } from '../clock/calendar.ts';
import { periodOf, type Period } from './parameters.ts';
import { pseudonymOf } from './pseudonym.ts';
import { pseudonymisedFacts, type PseudonymisedFacts } from './pseudonymised-facts.ts';
import { ReportCode, ReportFormat, ReportRun, SuppressionMode } from './report-run.entity.ts';

/** What is told of a client, by its name in the API. */
export const TOLD = [
  'organisation',
  'referralStatus',
  'referredIn',
  'ageBand',
  'ethnicGroup',
  'consortiumSharing',
  'storage',
  'tabTicked',
] as const satisfies readonly (keyof PseudonymisedFacts)[];

/** A client under the pseudonym of a run. */
export type Row = { pseudonym: string } & Pick<PseudonymisedFacts, (typeof TOLD)[number]>;

/** What was asked, as a run keeps it. */
type Filters = Readonly<Record<string, string>>;

/** A run and its rows, ordered by what tells nothing. */
export interface PseudonymisedRun {
  run: ReportRun;
  rows: Row[];
  /** By field: the values that so few have that they are starred. */
  few: ReadonlyMap<string, ReadonlySet<unknown>>;
}

const DAY = 86_400_000;
/** How long a run can be paged: what is true of people moves on. */
const OPEN_FOR = 3_600_000;

/** Makes a run, which is stored, or goes on in an open one of the viewer's. INVALID_INPUT where a group is too small. */
export async function pseudonymisedRun(
  context: Context,
  asked: { scope?: string | null; from?: string | null; to?: string | null; filters: Filters },
): Promise<PseudonymisedRun> {
  const { app, viewer } = context;
  const open = asked.scope ? await openRun(context, asked.scope) : null;
  const period = open ? (open.parameters as Period) : wholeMonths(asked, app.clock.today());
  const filters = open ? (open.parameters.filters ?? {}) : asked.filters;
  const facts = await readAsSystem(app, em => pseudonymisedFacts(em, period, viewer!.personId));
  const chosen = cohortOf(facts, filters);
  const id = open?.id ?? randomUUID();
  const rows = chosen
    .map(({ client, ...told }) => ({ pseudonym: pseudonymOf(client, id), ...told }))
    .toSorted((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
  const few = new Map(TOLD.map(field => [field, fewOfAKind<unknown>(rows.map(row => row[field]))]));
  const run = open ?? (await stored(context, id, { ...period, filters }, rows));
  return { run, rows, few };
}

/** From the first day of a month to the last of one: what differs by days alone would tell of a day. */
function wholeMonths(asked: { from?: string | null; to?: string | null }, today: string): Period {
  const ends = (day: string) => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
  const to = asked.to && ends(asked.to) <= today ? ends(asked.to) : today;
  const from = asked.from ?? addMonths(to, -11);
  return periodOf({ code: ReportCode.P01, from: `${from.slice(0, 7)}-01`, to }, today);
}

async function openRun(context: Context, scope: string): Promise<ReportRun> {
  const em = await context.reader();
  const run = isUUID(scope) ? await em.findOne(ReportRun, { id: scope, code: ReportCode.P01 }) : null;
  if (!run) throw new Refusal('NOT_FOUND');
  if (run.at.getTime() < context.app.clock.now().getTime() - OPEN_FOR)
    refuseField('scope', 'is over: ask for the list again');
  return run;
}

/** §5.0 step 6: neither the chosen ones nor those whom any one condition leaves out are fewer than ten. */
function cohortOf(facts: readonly PseudonymisedFacts[], filters: Filters): PseudonymisedFacts[] {
  const meeting = (conditions: [string, string][]) =>
    facts.filter(one =>
      conditions.every(([field, value]) => one[field as keyof PseudonymisedFacts] === value),
    );
  const all = Object.entries(filters);
  const chosen = meeting(all);
  const leftOut = all.map(
    condition => meeting(all.filter(other => other !== condition)).length - chosen.length,
  );
  if (!cohortAllowed(chosen.length) || leftOut.some(rest => rest > 0 && !cohortAllowed(rest)))
    refuseField(
      all.length > 0 ? 'filter' : 'from',
      'makes a group of fewer than ten people: choose more widely',
    );
  return chosen;
}

async function stored(
  context: Context,
  id: string,
  parameters: Period & { filters: Filters },
  rows: readonly Row[],
): Promise<ReportRun> {
  const { id: owner } = context.signedIn();
  const now = context.app.clock.now();
  // In a transaction of its own: the other fields of the query go on reading in theirs.
  return context.apart().write('run', async em => {
    const run = em.create(ReportRun, {
      id,
      owner,
      code: ReportCode.P01,
      parameters,
      format: ReportFormat.SCREEN,
      suppressionMode: SuppressionMode.INTERNAL,
      rowCount: rows.length,
      figuresHash: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      differencing: await canBeSubtracted(em, owner, parameters, now),
      at: now,
    } as never) as ReportRun;
    em.persist(run);
    return run;
  });
}

/** Whether an earlier run of the same person differs by one condition, or by the months alone (§5.0 step 6). */
async function canBeSubtracted(
  em: SqlEntityManager,
  owner: string,
  parameters: Period & { filters: Filters },
  now: Date,
): Promise<boolean> {
  const since = { $gte: new Date(now.getTime() - DAY) };
  const earlier = await em.find(ReportRun, { owner, code: ReportCode.P01, at: since });
  const question = (at: Date, { from, to, filters = {} }: ReportRun['parameters']) => ({
    report: ReportCode.P01,
    at: at.toISOString(),
    from: from!,
    to: to!,
    filters: { ...filters, months: `${from} ${to}` },
  });
  return (
    differencingRuns(
      question(now, parameters),
      earlier.map(run => question(run.at, run.parameters)),
    ).length > 0
  );
}
