import type { SqlEntityManager } from '@mikro-orm/sql';
import { executedFrom, monthlyRunOn } from '../clock/disposal.ts';
import { nextReference } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import { underWay } from './begin-run.ts';
import { RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { queueStep } from './queue-step.ts';
import { RetentionRun } from './retention-run.entity.ts';

/** Unscoped: time asks for nobody. */
const UNSCOPED = { filters: false } as const;

/**
 * Begins the month's run (§3.4), lets approvals lapse that were not carried out in time (§4.7), and lets runs go on that
 * wait for the system or that a stopped server left. Answers how many runs it changed; safe to run twice.
 */
export async function disposalTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const begun = await beginMonthly(em, clock);
  const approved = await em.find(RetentionRun, { status: S.APPROVED }, UNSCOPED);
  const lapsed = approved.filter(({ approvalEndsOn }) => approvalEndsOn! < today);
  for (const run of lapsed)
    Object.assign(run, {
      status: S.AWAITING_2ND_APPROVAL,
      approvedBy: null,
      approvedOn: null,
      approvalEndsOn: null,
      approvalLapsedOn: today,
    });
  await em.flush();
  const waiting = await em.find(
    RetentionRun,
    { status: { $in: [S.SCHEDULED, S.APPROVED, S.EXECUTING] } },
    UNSCOPED,
  );
  for (const run of waiting)
    if (run.status !== S.APPROVED || executedFrom(run.approvedOn!) <= today) await queueStep(em, run.id);
  return begun + lapsed.length;
}

/** One run a month; where another one is under way on its first day, when that is over. */
async function beginMonthly(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const scheduledFor = monthlyRunOn(today);
  const known = await em.count(RetentionRun, { scheduledFor }, UNSCOPED);
  if (known > 0 || (await underWay(em))) return 0;
  const reference = await nextReference(em, 'RUN', today.slice(0, 4));
  await em.persist(em.create(RetentionRun, { reference, scheduledFor, asOf: today } as never)).flush();
  return 1;
}
