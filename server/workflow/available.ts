import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { failuresOf, mayFire, missingOf } from './fire.ts';
import type { Case, Guard, Workflow } from './workflow.ts';

@ObjectType({ description: 'An event that the viewer might fire on a record, and why not where not.' })
export class AvailableAction {
  @Field(() => String, { description: 'The event, as in its mutation.' }) action!: string;
  @Field(() => Boolean, { description: 'Whether it would be accepted now, input aside.' }) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'The code of the first refusal.' }) reason!:
    string | null;
  @Field(() => [String], { description: 'Everything that is missing.' }) missing!: string[];
}

/**
 * What the viewer can do with a record now, of `events` where only some are asked for. Only events that leave the
 * present state and that the viewer's role knows are named; a record that the viewer sees in part only says FORBIDDEN,
 * never more (C-02).
 */
export async function availableActions<T extends Case>(
  context: Context,
  machine: Workflow<T>,
  id: string,
  events: readonly string[] = Object.keys(machine.events),
): Promise<AvailableAction[]> {
  const viewer = context.viewer;
  if (!viewer) return [];
  const record = await context.links.whole(machine.entity, id);
  if (!record) return [];
  const em = await context.reader();
  const { clock } = context.app;
  const step = { context, em, record, input: undefined, viewer, now: clock.now(), today: clock.today() };
  const actions: AvailableAction[] = [];
  for (const action of events) {
    const transition = machine.events[action]!;
    if (!transition.from.includes(record.status) || !context.ability.can(action, machine.entity.name))
      continue;
    if (!mayFire(context, machine as unknown as Workflow, action, record)) {
      actions.push({ action, enabled: false, reason: 'FORBIDDEN', missing: [] });
      continue;
    }
    const separation = await failuresOf(step, (transition.separation ?? []) as readonly Guard<T>[]);
    const failures =
      separation.length > 0
        ? separation
        : await failuresOf(step, (transition.guards ?? []) as readonly Guard<T>[]);
    actions.push({
      action,
      enabled: failures.length === 0,
      reason: failures[0]?.code ?? null,
      missing: missingOf(failures),
    });
  }
  return actions;
}
