import type { SqlEntityManager } from '@mikro-orm/sql';
import type { DisposableKind } from './disposable.ts';
import { DisposalDecision, RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { dueOf, type Due } from './judge.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';
import { RetentionRun } from './retention-run.entity.ts';
import { begunBy, ruleInForce, type RuleInForce } from './rule-in-force.ts';

/** How many records one statement looks at: of a run also one transaction, because the trail is sealed behind it. */
const PAGE = 500;

/** What may go of one page of a kind, and the last id of it where there may be more. */
interface DuePage {
  due: Due[];
  last: string | null;
}

/** What may go of the page after an id, with what keeps it; what an approved run extended counts from there (§3.4). */
export async function duePage(
  em: SqlEntityManager,
  kind: DisposableKind,
  inForce: RuleInForce,
  asOf: string,
  after: string | undefined,
): Promise<DuePage> {
  const found = await kind.candidates(em, { triggeredBy: begunBy(inForce, asOf), after, limit: PAGE });
  const extended = await extensionsOf(
    em,
    kind,
    found.map(({ id }) => id),
  );
  const due = (await dueOf(em, kind, inForce, found, asOf)).map(one => {
    const until = extended.get(one.candidate.id) ?? one.retainUntil;
    return { ...one, retainUntil: until > one.retainUntil ? until : one.retainUntil };
  });
  return {
    due: due.filter(({ retainUntil }) => retainUntil < asOf),
    last: found.length === PAGE ? found.at(-1)!.id : null,
  };
}

/** All that may go of a kind on a day, whether or not a run lists it; null while no rule of it is in force. */
export async function allDue(
  em: SqlEntityManager,
  kind: DisposableKind,
  asOf: string,
): Promise<Due[] | null> {
  const inForce = await ruleInForce(em, kind.ruleCode, asOf);
  if (!inForce) return null;
  const all: Due[] = [];
  for (let after: string | undefined; ;) {
    const { due, last } = await duePage(em, kind, inForce, asOf, after);
    all.push(...due);
    if (!last) return all;
    after = last;
  }
}

/** Until when approved runs extended records, the latest day of each. */
async function extensionsOf(
  em: SqlEntityManager,
  { kind }: DisposableKind,
  records: readonly string[],
): Promise<Map<string, string>> {
  const extended = await em.find(
    RetentionRunItem,
    { kind, recordId: { $in: [...records] }, decision: DisposalDecision.EXTEND },
    { filters: false, disableIdentityMap: true, orderBy: { extendedUntil: 'ASC' } },
  );
  if (extended.length === 0) return new Map();
  const approved = await em.find(
    RetentionRun,
    { id: { $in: extended.map(({ run }) => run) }, status: { $in: [S.COMPLETED, S.PARTIAL] } },
    { filters: false, disableIdentityMap: true },
  );
  const runs = new Set(approved.map(({ id }) => id));
  const counted = extended.filter(({ run }) => runs.has(run));
  return new Map(counted.map(({ recordId, extendedUntil }) => [recordId!, extendedUntil!]));
}
