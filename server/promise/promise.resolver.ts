import { Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { POLICY } from '../../schema/policy.ts';
import type { Context } from '../context.ts';
import { select } from '../crud/read.ts';
import { resourcesInUse } from '../crud/resource.ts';
import { Refusal } from '../errors.ts';
import { KEPT_BY } from './kept-by.ts';
import {
  PromiseState,
  sightOf,
  standing,
  type Counted,
  type Evidence,
  type Sight,
  type Watch,
} from './standing.ts';
import { readAsSystem } from '../system.ts';

/** More failing records of a kind than these are a backlog: the counts tell how many there are. */
const NAMED = 100;

registerEnumType(PromiseState, {
  name: 'PromiseState',
  description: 'How a promise of the privacy notice stands today.',
});

@ObjectType({
  description: 'A live record that breaks a promise or puts it at risk, as the viewer may read it.',
})
class PromiseRecord {
  @Field(() => String, { description: 'What kind of record, such as ProcessorContract.' }) subject!: string;
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Its reference or code.' }) reference!: string | null;
  @Field(() => PromiseState, { description: 'What it does to the promise.' }) state!: PromiseState;
  @Field(() => String, { description: 'Why, such as CLAUSE_MISSING; the panel has its words.' })
  reason!: string;
}

@ObjectType({ description: 'How many live records of a kind stand behind a promise.' })
class PromiseEvidence {
  @Field(() => String, { description: 'What kind of record, such as ProcessorContract.' }) subject!: string;
  @Field(() => Int, { description: 'Those that keep it.' }) kept!: number;
  @Field(() => Int, { description: 'Those that put it at risk.' }) atRisk!: number;
  @Field(() => Int, { description: 'Those that break it.' }) broken!: number;
}

@ObjectType({ description: 'How one promise of the privacy notice stands today.' })
class PromiseStanding {
  @Field(() => String, { description: 'S1 to S107, as the rule book counts them.' }) code!: string;
  @Field(() => PromiseState, { description: 'The worst of what its live records say.' }) state!: PromiseState;
  @Field(() => [PromiseEvidence], { description: 'The live records behind it, counted.' })
  evidence!: PromiseEvidence[];
  @Field(() => [PromiseRecord], {
    description: `The records that break it or put it at risk, broken first; up to ${NAMED} of a kind.`,
  })
  records!: PromiseRecord[];
}

/** The privacy notice, promise by promise, with live evidence. */
@Resolver()
export class PromiseResolver {
  @Query(() => [PromiseStanding], {
    description:
      'How every promise of the privacy notice stands, in its order. For the DPO, managers and auditors.',
  })
  async promises(@Ctx() context: Context): Promise<PromiseStanding[]> {
    context.signedIn();
    if (!context.ability.can('read', 'Promise')) throw new Refusal('FORBIDDEN');
    return readAsSystem(context.app, async em => {
      const sight = sightOf(context, em);
      const standings: PromiseStanding[] = [];
      for (const { code } of POLICY.flatMap(({ promises }) => promises))
        standings.push(await standingOf(sight, code, KEPT_BY[code]));
      return standings;
    });
  }
}

async function standingOf(
  sight: Sight,
  code: string,
  watches: readonly Watch[] | undefined,
): Promise<PromiseStanding> {
  if (!watches) return { code, state: PromiseState.NOT_BUILT, evidence: [], records: [] };
  const evidence: (Evidence | Counted)[] = [];
  for (const watch of watches) {
    const found = await watch(sight);
    evidence.push(...found.filter(each => !('count' in each) || each.count > 0));
  }
  return {
    code,
    state: standing(evidence),
    evidence: [...Map.groupBy(evidence, ({ subject }) => subject)].map(([subject, found]) => ({
      subject,
      kept: how(found, undefined),
      atRisk: how(found, PromiseState.AT_RISK),
      broken: how(found, PromiseState.BROKEN),
    })),
    records: await recordsOf(
      sight.context,
      evidence.filter(each => 'id' in each),
    ),
  };
}

/** How many stand so; undefined: those that keep it. */
function how(evidence: readonly (Evidence | Counted)[], state: PromiseState | undefined): number {
  return evidence
    .filter(({ judgement }) => judgement?.state === state)
    .reduce((sum, each) => sum + ('count' in each ? each.count : 1), 0);
}

/** What does not keep it, where the viewer may read the record. */
async function recordsOf(context: Context, evidence: readonly Evidence[]): Promise<PromiseRecord[]> {
  const records: PromiseRecord[] = [];
  const failing = evidence.filter(({ judgement }) => judgement);
  for (const [subject, all] of Map.groupBy(failing, each => each.subject)) {
    const found = all.toSorted((a, b) => rank(a.judgement!.state) - rank(b.judgement!.state)).slice(0, NAMED);
    const { entity, columns } = resourcesInUse().find(({ name }) => name === subject)!;
    const name = ['reference', 'code'].find(wanted => columns.some(column => column.name === wanted));
    const ids = found.map(({ id }) => id);
    const rows = await select(context, entity, { id: { $in: ids } }, new Set(name ? [name] : []), {});
    const readable = new Map(rows.map(row => [row.id, row]));
    for (const { id, judgement } of found) {
      const row = readable.get(id);
      if (!row || !judgement) continue;
      const reference = name ? ((row[name] as string | null) ?? null) : null;
      records.push({ subject, id, reference, ...judgement });
    }
  }
  return records.toSorted((a, b) => rank(a.state) - rank(b.state));
}

function rank(state: PromiseState): number {
  return state === PromiseState.BROKEN ? 0 : 1;
}
