import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { Assignment, AssignmentEnd } from '../assignment/assignment.entity.ts';
import { BreakGlassGrant } from '../break-glass/break-glass.entity.ts';
import { Supervision } from '../assignment/supervision.entity.ts';
import { plainRows } from '../crud/statement.ts';

/** The clients that a clinician meets now (C-01), resolved at the beginning of each request. */
export interface Caseload {
  /** Cares for today: reads and, where her role may, writes. */
  own: readonly string[];
  /** Reads: her own, those handed over up to 14 days ago, and those of whom she supervises. */
  read: readonly string[];
  /** Opened by breaking the glass, by the clock to the minute (§6.4). */
  glass: readonly Opened[];
  /** Whom open cases bring to the officer who handles them (§6.2 `c`). */
  cases: readonly Attached[];
  /** Cases that are kept from an officer: that they brought somebody a client is kept from her, too (SD-01, M17). */
  kept: readonly string[];
}

/** A record that broken glass opens. */
export interface Opened {
  client: string;
  until: Date;
}

/** A client whom an open complaint or intake names. */
export interface Attached {
  client: string;
  complaint: string | null;
  intake: string | null;
}

/** Nobody's caseload. */
export const NO_CASELOAD: Caseload = { own: [], read: [], glass: [], cases: [], kept: [] };

/** How many days after the day of a transfer a clinician reads on (C-01). */
const GRACE_DAYS = 14;

/** A clinician's caseload on a day. Unscoped: it is what her scope is made of. */
export async function caseloadOf(
  em: SqlEntityManager,
  clinician: string,
  today: string,
): Promise<Pick<Caseload, 'own' | 'read'>> {
  const started = { startsOn: { $lte: today } };
  const running = { $or: [{ endsOn: null }, { endsOn: { $gt: today } }] };
  const supervised = await plainRows(em, Supervision, {
    columns: ['supervisee'],
    where: { supervisor: clinician, ...started, ...running },
  });
  const handedOver = { endReason: AssignmentEnd.TRANSFER, endsOn: { $gte: addDays(today, -GRACE_DAYS) } };
  const found = await plainRows(em, Assignment, {
    columns: ['client', 'clinician', 'endsOn'],
    where: {
      $and: [
        started,
        {
          $or: [
            { clinician, $or: [...running.$or, handedOver] },
            { clinician: { $in: supervised.map(one => one.supervisee) }, ...running },
          ],
        },
      ],
    },
  });
  const cares = found.filter(one => one.clinician === clinician && (!one.endsOn || one.endsOn > today));
  return { own: clientsOf(cares), read: clientsOf(found) };
}

/** What somebody has opened by breaking the glass and is not over. Unscoped, as the caseload. */
export async function glassOf(em: SqlEntityManager, user: string, now: Date): Promise<Opened[]> {
  const found = await plainRows(em, BreakGlassGrant, {
    columns: ['client', 'expiresAt'],
    where: { user, expiresAt: { $gt: now } },
  });
  return found.map(({ client, expiresAt }) => ({ client, until: expiresAt }));
}

function clientsOf(assignments: readonly { client: string }[]): string[] {
  return [...new Set(assignments.map(({ client }) => client))];
}
