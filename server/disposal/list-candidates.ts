import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../time.ts';
import type { DisposableKind } from './disposable.ts';
import { RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { duePage } from './due.ts';
import { disposableKinds } from './kinds.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';
import type { RetentionRun } from './retention-run.entity.ts';
import { ruleInForce } from './rule-in-force.ts';

/** Lists the next page of what is due; at the end of the last kind the list is complete. Flushes. */
export async function listPage(em: SqlEntityManager, run: RetentionRun, clock: Clock): Promise<void> {
  const place = run.listingKind ? disposableKinds.findIndex(({ kind }) => kind === run.listingKind) : 0;
  const kind = disposableKinds[place];
  if (!kind) return complete(em, run, clock);
  const last = await listKind(em, run, kind);
  run.listingKind = last ? kind.kind : (disposableKinds[place + 1]?.kind ?? NONE_LEFT);
  run.listingAfter = last;
  await em.flush();
}

/** In the place of a kind: each was gone through. */
const NONE_LEFT = 'NONE_LEFT';

/** One page of a kind; answers the last id where there may be more. */
async function listKind(
  em: SqlEntityManager,
  run: RetentionRun,
  kind: DisposableKind,
): Promise<string | null> {
  const { asOf } = run;
  const inForce = await ruleInForce(em, kind.ruleCode, asOf);
  if (!inForce) {
    run.withoutRule = [...run.withoutRule, kind.kind];
    return null;
  }
  const { due, last } = await duePage(em, kind, inForce, asOf, run.listingAfter ?? undefined);
  for (const { candidate, retainUntil, blockedBy } of due)
    em.persist(
      em.create(RetentionRunItem, {
        run: run.id,
        kind: kind.kind,
        recordId: candidate.id,
        recordReference: candidate.reference ?? null,
        records: candidate.records ?? 1,
        rule: inForce.rule.id,
        ruleCode: kind.ruleCode,
        triggeredOn: candidate.trigger,
        retainUntil,
        blockedBy,
      } as never),
    );
  return last;
}

/** Where nothing may go there is nothing to review: nothing is due, or all that is due is kept by law. */
async function complete(em: SqlEntityManager, run: RetentionRun, clock: Clock): Promise<void> {
  const free = await em.count(RetentionRunItem, { run: run.id, blockedBy: null }, { filters: false });
  run.status = free > 0 ? S.CANDIDATES_LISTED : S.COMPLETED;
  if (free === 0) run.endedAt = clock.now();
  run.listingKind = null;
  run.listingAfter = null;
  await em.flush();
}
