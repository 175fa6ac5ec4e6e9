import type { SqlEntityManager } from '@mikro-orm/sql';
import { may } from '../access/scope.ts';
import { AccessLog, ReadReason } from '../access-log/access-log.entity.ts';
import { BreakGlassReview, BreakGlassStatus } from '../break-glass/break-glass.entity.ts';
import { addDays, londonDate } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { readAsSystem } from '../system.ts';
import { AccountStatus } from '../user/user.entity.ts';
import {
  accountsById,
  clientReadsIn,
  detectionsAmong,
  openingsIn,
  within,
  type Account,
  type ClientRead,
  type Detection,
} from './access-facts.ts';
import { count, row, share, table } from './figures.ts';
import type { Period } from './parameters.ts';
import { ReportFormat, ReportRun } from './report-run.entity.ts';
import { ReportKind, type ReportRow, type ReportSection } from './report.ts';

/** An account is dormant when nobody has signed in for more days than these. */
const DORMANT_DAYS = 60;

/**
 * who read what outside her caseload, what was opened in an emergency, what that betrays, and which accounts sleep.
 * Counts for managers; rows for whoever may read them where they stand; of clients nothing for administrators (§6.2).
 */
export function accessReport(context: Context, period: Period): Promise<ReportSection[]> {
  const { ability, app } = context;
  const meetsReads = ability.can('read', 'AccessLog', 'items');
  const meetsOpenings = ability.can('read', 'BreakGlassGrant');
  const seesAccounts = ability.can('read', 'AccessLog');
  // Unscoped: how many there are does not depend on who may read them.
  return readAsSystem(app, async em => {
    const staff = await accountsById(em);
    const technical = [
      await exportSection(em, period, staff, seesAccounts),
      accountSection(period, staff, seesAccounts),
    ];
    if (!meetsOpenings) return technical;
    // Whoever reads the log counts what she reads of it: a case that is kept from her is not told by a difference (SD-01).
    const reads = (await clientReadsIn(em, period)).filter(
      read => !meetsReads || may(ability, 'read', AccessLog, read),
    );
    return [
      readSection(reads),
      await openingSection(em, period),
      await detectionSection(em, reads, staff, meetsReads),
      ...technical,
    ];
  });
}

type Staff = ReadonlyMap<string, Account>;

function readSection(all: readonly ClientRead[]): ReportSection {
  const reads = all.filter(({ reason }) => reason !== ReadReason.OWN_RECORD);
  const by = (reason: ReadReason) => reads.filter(read => read.reason === reason).length;
  const outside = by(ReadReason.SUPERVISION) + by(ReadReason.BREAK_GLASS);
  return {
    key: 'CLIENT_READS',
    figures: [count('clientReads', reads.length), count('readsOutsideCaseload', outside)],
    table: table(
      { readReason: ReportKind.CODE, clientReads: ReportKind.COUNT },
      Object.values(ReadReason)
        .filter(reason => reason !== ReadReason.OWN_RECORD)
        .map(reason => row([`READ_${reason}`, by(reason)])),
    ),
  };
}

async function openingSection(em: SqlEntityManager, period: Period): Promise<ReportSection> {
  const openings = await openingsIn(em, period);
  const unjustified = openings.filter(({ review }) => review === BreakGlassReview.UNJUSTIFIED);
  return {
    key: 'OPENINGS',
    figures: [
      count('openings', openings.length),
      share('openingsReviewed', openings, ({ status }) => status === BreakGlassStatus.REVIEWED),
      count('openingsUnjustified', unjustified.length),
    ],
    table: null,
  };
}

const DETECTIONS: readonly Detection[] = ['SAME_SURNAME', 'SAME_ADDRESS', 'SELF_ACCESS'];

async function detectionSection(
  em: SqlEntityManager,
  reads: readonly ClientRead[],
  staff: Staff,
  withRows: boolean,
): Promise<ReportSection> {
  const found = await detectionsAmong(em, reads, staff);
  const rowOf = ([read, detection]: [ClientRead, Detection]): ReportRow =>
    row([londonDate(read.at), staff.get(read.reader)?.displayName ?? null, detection], {
      subject: 'AccessLog',
      id: read.id,
    });
  return {
    key: 'DETECTIONS',
    figures: DETECTIONS.map(key => count(key, found.filter(([, detection]) => detection === key).length)),
    table: withRows
      ? table({ day: ReportKind.DATE, reader: ReportKind.TEXT, detection: ReportKind.CODE }, found.map(rowOf))
      : null,
  };
}

async function exportSection(
  em: SqlEntityManager,
  period: Period,
  staff: Staff,
  withRows: boolean,
): Promise<ReportSection> {
  const runs = (
    await em.find(ReportRun, { format: { $ne: ReportFormat.SCREEN } }, { filters: false })
  ).filter(({ at }) => within(period, at));
  const byOwner = Map.groupBy(runs, ({ owner }) => owner);
  const rows = [...byOwner]
    .map(([owner, own]) => [staff.get(owner)?.displayName ?? '', own.length] as const)
    .toSorted(([a], [b]) => a.localeCompare(b));
  return {
    key: 'EXPORTS',
    figures: [count('exports', runs.length), count('differencingRuns', await differencingIn(em, period))],
    table: withRows
      ? table(
          { account: ReportKind.TEXT, exports: ReportKind.COUNT },
          rows.map(values => row(values)),
        )
      : null,
  };
}

/** Lists of people that can be subtracted from another one of the same person (§5.0 step 6). */
async function differencingIn(em: SqlEntityManager, period: Period): Promise<number> {
  const runs = await em.find(ReportRun, { differencing: true }, { filters: false });
  return runs.filter(({ at }) => within(period, at)).length;
}

function accountSection({ asOf }: Period, staff: Staff, withRows: boolean): ReportSection {
  const since = addDays(asOf, -DORMANT_DAYS);
  const active = [...staff.values()].filter(({ status }) => status === AccountStatus.ACTIVE);
  const lastUsed = ({ lastSignInAt, createdAt }: Account) => londonDate(lastSignInAt ?? createdAt);
  const dormant = active.filter(user => lastUsed(user) < since);
  const leavers = active.filter(({ closedAt }) => closedAt !== null);
  return {
    key: 'ACCOUNTS',
    figures: [
      count('accountsActive', active.length),
      count('accountsDormant', dormant.length),
      count('leaversEnabled', leavers.length),
    ],
    table: withRows
      ? table(
          { account: ReportKind.TEXT, lastUsed: ReportKind.DATE },
          dormant.map(user => row([user.displayName, lastUsed(user)], { subject: 'User', id: user.id })),
        )
      : null,
  };
}
