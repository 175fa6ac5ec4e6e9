import type { SqlEntityManager } from '@mikro-orm/sql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Allegation, UPHELD_FINDINGS } from './allegation.entity.ts';
import { casePart } from './case-parts.ts';
import { ComplaintAction } from './complaint-action.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';

/** How a row of the checklist stands. */
export enum OutcomeItemState {
  DONE = 'DONE',
  MISSING = 'MISSING',
  NOT_NEEDED = 'NOT_NEEDED',
}
registerEnumType(OutcomeItemState, {
  name: 'OutcomeItemState',
  description: 'How a row of the outcome checklist stands.',
});

@ObjectType({ description: 'A row of the checklist of an outcome letter (CP-7).' })
export class OutcomeItem {
  @Field(() => String, {
    description: 'What the letter must hold, such as APOLOGY; the panel has its words.',
  })
  item!: string;
  @Field(() => OutcomeItemState, { description: 'How it stands.' }) state!: OutcomeItemState;
}

type Decided = Pick<ComplaintCase, 'decision' | 'apology' | 'learning' | 'approvedAt'>;

/** What the outcome letter must hold, and what of it is there (CP-7); the two routes stand in every letter. */
export function outcomeItems(
  record: Decided,
  allegations: readonly Allegation[],
  actions: number,
): OutcomeItem[] {
  const upheld = allegations.some(a => a.finding && UPHELD_FINDINGS.includes(a.finding));
  const row = (item: string, done: boolean, needed = true) => ({
    item,
    state: done ? OutcomeItemState.DONE : needed ? OutcomeItemState.MISSING : OutcomeItemState.NOT_NEEDED,
  });
  return [
    row('ALLEGATION', allegations.length > 0),
    ...allegations.map((a, index) => row(`FINDING_${index + 1}`, Boolean(a.finding && a.reasons?.trim()))),
    row('DECISION', Boolean(record.decision?.trim())),
    row('ACTION', actions > 0, upheld),
    row('APOLOGY', Boolean(record.apology?.trim()), upheld),
    row('LEARNING', Boolean(record.learning?.trim()), upheld),
    row('REGULATOR_ROUTE', true),
    row('COURT_ROUTE', true),
    row('APPROVAL', record.approvedAt !== null),
  ];
}

/** What an outcome still lacks beside its approval. */
export async function missingInOutcome(em: SqlEntityManager, record: ComplaintCase): Promise<string[]> {
  const allegations = await casePart(em, Allegation, record.id);
  const actions = await casePart(em, ComplaintAction, record.id);
  return outcomeItems(record, allegations, actions.length)
    .filter(({ item, state }) => state === OutcomeItemState.MISSING && item !== 'APPROVAL')
    .map(({ item }) => item);
}
