import {
  ApproveRetentionRunDocument,
  BeginReviewRetentionRunDocument,
  CancelRetentionRunDocument,
  RetentionRunCreateDocument,
  RetentionRunItemListDocument,
  RetentionRunListDocument,
  RetentionRunOneDocument,
  SubmitRetentionRunDocument,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { disposalStep } from '../../server/disposal/work.ts';
import type { World } from './world.ts';

/** Why something is stopped, as a form sends it. */
export const WHY = { input: { reason: 'The list is to be looked at again.' } };

/** Any operation that is fired on a run. */
interface Event {
  toString(): string;
}

/** A run as somebody reads it. */
export async function runAs(world: World, person: PersonKey, id: string) {
  return (await (await world.as(person)).ask(RetentionRunOneDocument, { id })).record;
}

/** What a run lists, as somebody reads it. */
export async function itemsAs(world: World, person: PersonKey, run: string) {
  const { list } = await (
    await world.as(person)
  ).ask(RetentionRunItemListDocument, { filter: { run: { eq: run } }, perPage: 100 });
  return list.items;
}

/** Lets the jobs do what they would: until the run waits for a person, a day, or nothing more. */
export function work(world: World, run: string): Promise<void> {
  return disposalStep(world.serving.app, run);
}

/** An event on a run as it is now; answers it as it is afterwards. */
export async function fired(world: World, person: PersonKey, event: Event, id: string, more: object = {}) {
  const { version } = await runAs(world, person, id);
  await (await world.as(person)).ask(event as never, { id, version, ...more } as never);
  return runAs(world, person, id);
}

/** What the event is refused with. */
export async function refusedEvent(
  world: World,
  person: PersonKey,
  event: Event,
  id: string,
  more: object = {},
) {
  const { version } = await runAs(world, person, id);
  const { errors } = await (await world.as(person)).try(event as never, { id, version, ...more } as never);
  return errors[0]!.extensions;
}

/** A run that lists what is due now. */
export async function listedRun(world: World, person: PersonKey = 'dpo') {
  const { record } = await (
    await world.as(person)
  ).ask(RetentionRunCreateDocument, { input: { note: 'Asked for in a test.' } });
  await work(world, record.id);
  return runAs(world, person, record.id);
}

/** A run that is in review. */
export async function reviewedRun(world: World) {
  const { id } = await listedRun(world);
  return fired(world, 'dpo', BeginReviewRetentionRunDocument, id);
}

/** A run that waits for its second person. */
export async function submittedRun(world: World) {
  const { id } = await reviewedRun(world);
  return fired(world, 'dpo', SubmitRetentionRunDocument, id);
}

/** A run that a manager approved. */
export async function approvedRun(world: World) {
  const { id } = await submittedRun(world);
  return fired(world, 'manager', ApproveRetentionRunDocument, id);
}

/** Ends a run that is under way, so that the next test begins its own. */
export function cancelled(world: World, id: string) {
  return fired(world, 'dpo', CancelRetentionRunDocument, id, WHY);
}

/** Ends whatever a test left under way, but what is being carried out. */
export async function endOpen(world: World): Promise<void> {
  const { list } = await (
    await world.as('dpo')
  ).ask(RetentionRunListDocument, {
    filter: {
      status: { in: ['SCHEDULED', 'CANDIDATES_LISTED', 'IN_REVIEW', 'AWAITING_2ND_APPROVAL', 'APPROVED'] },
    },
  });
  for (const { id } of list.items) await cancelled(world, id);
}
