import type { SqlEntityManager } from '@mikro-orm/sql';
import { retention } from '../clock/retention.ts';
import { against } from './blocks.ts';
import type { Candidate, DisposableKind } from './disposable.ts';
import { DisposalBlock } from './disposal.vocabulary.ts';
import { appliedTo, type RuleInForce } from './rule-in-force.ts';

/** A candidate whose period is over, and what keeps it all the same. */
export interface Due {
  candidate: Candidate;
  retainUntil: string;
  blockedBy: DisposalBlock | null;
}

/** Those of the candidates whose period is over on a day (§3.2), with what speaks against destroying them (§4.7). */
export async function dueOf(
  em: SqlEntityManager,
  kind: DisposableKind,
  inForce: RuleInForce,
  candidates: readonly Candidate[],
  asOf: string,
): Promise<Due[]> {
  const speaks = await against(em, kind, candidates);
  return candidates.flatMap(candidate => {
    const { disposalDueFrom, holdAdjusted, blockedBy } = retention({
      rules: [appliedTo(inForce, candidate.trigger)],
      holds: speaks.holdsOf(candidate),
      ceilingMonths: inForce.ceilingMonths,
      ceilingAccepted: inForce.ceilingAccepted,
      asOf,
    });
    // A record that is kept for good, or whose day has not come.
    if (!disposalDueFrom || !holdAdjusted || asOf < disposalDueFrom) return [];
    const block = blockedBy ? DisposalBlock[blockedBy as keyof typeof DisposalBlock] : null;
    return [{ candidate, retainUntil: holdAdjusted, blockedBy: block ?? speaks.blockOf(candidate) }];
  });
}
