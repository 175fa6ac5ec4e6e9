import type { SqlEntityManager } from '@mikro-orm/sql';
import { lastTriggerOf } from '../clock/disposal.ts';
import { asPeriod } from '../retention-rule/override-need.ts';
import type { Clock } from '../time.ts';
import type { Candidate, DisposableKind } from './disposable.ts';
import { DisposalDecision, RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { dueOf } from './judge.ts';
import { disposableKinds } from './kinds.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';
import { RetentionRun } from './retention-run.entity.ts';
import { ruleInForce } from './rule-in-force.ts';

/** How many records one transaction looks at: no more, because the trail is sealed behind it. */
const PAGE = 500;

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
  const triggeredBy = lastTriggerOf(asPeriod(inForce.rule), inForce.ceilingMonths, asOf);
  const after = run.listingAfter ?? undefined;
  const found = await kind.candidates(em, { triggeredBy, after, limit: PAGE });
  const left = await withoutExtended(em, kind, found, asOf);
  for (const { candidate, retainUntil, blockedBy } of await dueOf(em, kind, inForce, left, asOf))
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
  return found.length === PAGE ? found.at(-1)!.id : null;
}

/** Without those that an approved run extended beyond the day (§3.4). */
async function withoutExtended(
  em: SqlEntityManager,
  { kind }: DisposableKind,
  found: Candidate[],
  asOf: string,
): Promise<Candidate[]> {
  const ids = found.map(({ id }) => id);
  const extended = await em.find(
    RetentionRunItem,
    { kind, recordId: { $in: ids }, decision: DisposalDecision.EXTEND, extendedUntil: { $gte: asOf } },
    { filters: false, disableIdentityMap: true },
  );
  if (extended.length === 0) return found;
  const approved = await em.find(
    RetentionRun,
    { id: { $in: extended.map(({ run }) => run) }, status: { $in: [S.COMPLETED, S.PARTIAL] } },
    { filters: false, disableIdentityMap: true },
  );
  const runs = new Set(approved.map(({ id }) => id));
  const kept = new Set(extended.filter(({ run }) => runs.has(run)).map(({ recordId }) => recordId));
  return found.filter(({ id }) => !kept.has(id));
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
