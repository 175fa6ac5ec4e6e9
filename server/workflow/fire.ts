import type { SqlEntityManager } from '@mikro-orm/sql';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { checkRequestId, once } from '../crud/once.ts';
import { Refusal } from '../errors.ts';
import type { Case, Failure, Guard, Step, Workflow } from './workflow.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { found, judge } from '../crud/write.ts';

/** What an event is fired with. */
export interface Firing {
  id: string;
  version: number;
  input: object;
  requestId?: string;
}

/**
 * Fires an event in its own transaction and answers the record's id. Refusals in the order of M21:
 * NOT_FOUND, FORBIDDEN, STALE_VERSION, INVALID_TRANSITION, SOD_VIOLATION, then every failing guard in `missing`.
 */
export function fire<T extends Case>(
  context: Context,
  machine: Workflow<T>,
  event: string,
  firing: Firing,
): Promise<string> {
  context.signedIn();
  const { entity } = machine;
  const { id, version, input, requestId } = firing;
  if (requestId) checkRequestId(requestId);
  return context.writeAndRead(event, async em => {
    const record = await found(context, em, entity, id);
    const work = async () => {
      judge(context, entity, event, record, version);
      await apply(context, em, machine, event, record, input);
      context.left(entity, record);
      return record.id;
    };
    return once(context, em, `${event} ${entity.name}`, requestId, work, { answer: record.id, found: true });
  });
}

/** Takes an event on a record that was found for it, in a transaction that is open already. */
export async function apply<T extends Case>(
  context: Context,
  em: SqlEntityManager,
  machine: Workflow<T>,
  event: string,
  record: T,
  input: object,
): Promise<void> {
  const transition = machine.events[event]!;
  if (!transition.from.includes(record.status))
    throw new Refusal('INVALID_TRANSITION', { from: record.status, event });
  if (transition.input) await knowsLinks(em, transition.input, input);
  const { clock } = context.app;
  const step = {
    context,
    em,
    record,
    input: input as never,
    viewer: context.signedIn(),
    now: clock.now(),
    today: clock.today(),
  };
  await refuseAny(step, transition.separation ?? []);
  await refuseAny(step, [
    ...(transition.guards ?? []),
    ...((transition.checks ?? []) as readonly Guard<T>[]),
  ]);
  const to = typeof transition.to === 'function' ? transition.to(step) : transition.to;
  await transition.effect?.(step);
  if (to) record.status = to;
}

async function refuseAny<T extends Case>(step: Step<T, unknown>, guards: readonly Guard<T>[]): Promise<void> {
  const failures = await failuresOf(step, guards);
  const [first] = failures;
  if (first) throw new Refusal(first.code, { missing: missingOf(failures) });
}

/** Every guard that says no. */
export async function failuresOf<T extends Case>(
  step: Step<T, unknown>,
  guards: readonly Guard<T>[],
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const guard of guards) {
    const failure = await guard(step);
    if (failure) failures.push(failure);
  }
  return failures;
}

/** What is missing, guard by guard: the items that a guard lists, else its code. */
export function missingOf(failures: Failure[]): string[] {
  return failures.flatMap(failure => failure.missing ?? [failure.code]);
}

/** Whether the rules let the viewer fire the event on this record. */
export function mayFire(context: Context, machine: Workflow, event: string, record: object): boolean {
  return may(context.ability, event, machine.entity, record);
}
