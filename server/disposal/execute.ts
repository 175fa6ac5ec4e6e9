import type { SqlEntityManager } from '@mikro-orm/sql';
import { destroyItem } from '../database/disposal-store.ts';
import type { Clock } from '../time.ts';
import { certify } from './certify.ts';
import { DisposalBlock, DisposalDecision, RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { dueOf } from './judge.ts';
import { disposableKinds } from './kinds.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';
import type { RetentionRun } from './retention-run.entity.ts';
import { begunBy, ruleInForce } from './rule-in-force.ts';

/** Unscoped: the system carries it out. */
const UNSCOPED = { filters: false } as const;

/** The next item that is to be destroyed; null after the last one. */
export function nextItem(em: SqlEntityManager, run: string): Promise<RetentionRunItem | null> {
  const left = { decision: DisposalDecision.DESTROY, blockedBy: null, doneAt: null, failedAt: null };
  return em.findOne(RetentionRunItem, { run, ...left }, { ...UNSCOPED, orderBy: { id: 'ASC' } });
}

/**
 * Destroys one item, or drops it where something speaks against it since it was approved: a hold, a restriction, an
 * open case, a period that began anew, a rule that is in force no more (§4.7).
 */
export async function destroyOrDrop(
  em: SqlEntityManager,
  item: RetentionRunItem,
  clock: Clock,
): Promise<void> {
  const kind = disposableKinds.find(one => one.kind === item.kind)!;
  const today = clock.today();
  const inForce = await ruleInForce(em, kind.ruleCode, today);
  const ids = [item.recordId!];
  const found = inForce
    ? await kind.candidates(em, { triggeredBy: begunBy(inForce, today), ids, limit: 1 })
    : [];
  const [due] = inForce ? await dueOf(em, kind, inForce, found, today) : [];
  const anew = due?.candidate.trigger !== item.triggeredOn;
  item.blockedBy = anew ? DisposalBlock.NOT_DUE : due!.blockedBy;
  await em.flush();
  if (!item.blockedBy) await destroyItem(em, kind.destroy, item.id, clock.now());
}

/** Ends a run, with the certificate of what it destroyed: in part where it was stopped or something failed. Flushes. */
export async function endRun(em: SqlEntityManager, run: RetentionRun, clock: Clock): Promise<void> {
  const failed = await em.count(RetentionRunItem, { run: run.id, failedAt: { $ne: null } }, UNSCOPED);
  run.status = run.stoppedBy || failed > 0 ? S.PARTIAL : S.COMPLETED;
  run.endedAt = clock.now();
  await certify(em, run, clock);
  await em.flush();
}
