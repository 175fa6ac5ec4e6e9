import * as ops from '../../schema/generated/graphql.ts';
import type { World } from './world.ts';

/** A purpose by its code, as the officer's list shows it. */
export async function purposeOf(world: World, code: string) {
  const { list } = await (
    await world.as('dpo')
  ).ask(ops.PurposeListDocument, { filter: { code: { eq: code } } });
  return (await (await world.as('dpo')).ask(ops.PurposeOneDocument, { id: list.items[0]!.id })).record;
}

/** An activity as one person reads it, the officer without another name. */
export async function activityOf(world: World, id: string, person: 'dpo' | 'manager' = 'dpo') {
  return (await (await world.as(person)).ask(ops.ProcessingActivityOneDocument, { id })).record;
}

/** What a form gives of an activity with which nothing is wrong: talking therapies, with no special categories among the data. */
export async function inOrder(
  world: World,
  input: Partial<ops.CreateProcessingActivityInput> = {},
): Promise<ops.CreateProcessingActivityInput> {
  const { list } = await (
    await world.as('dpo')
  ).ask(ops.RetentionRuleListDocument, { filter: { code: { eq: 'RR-COMMS' } } });
  return {
    title: 'Booking appointments',
    role: 'CONTROLLER',
    purpose: (await purposeOf(world, 'P02')).id,
    description: 'Appointments are made, moved and reminded of.',
    lawfulBasis: 'PUBLIC_TASK',
    basisMet: 'The contract gives us the task.',
    noticePassage: 'S31',
    subjects: ['CLIENTS'],
    dataCategories: ['IDENTITY', 'CONTACT'],
    recipients: ['PROCESSORS'],
    sources: ['THE_PERSON'],
    retentionRule: list.items[0]!.id,
    security: 'Access by role.',
    system: 'Care-record system',
    dpiaScreening: 'NOT_REQUIRED',
    owner: world.people.dpo.id,
    ...input,
  };
}

/** A draft of the officer's. */
export async function draftedActivity(world: World, input: Partial<ops.CreateProcessingActivityInput> = {}) {
  const dpo = await world.as('dpo');
  return (await dpo.ask(ops.ProcessingActivityCreateDocument, { input: await inOrder(world, input) })).record;
}

/** Asks the officer to advise on an activity: the guards that fail, none where it is advised. */
export async function failing(world: World, input: Partial<ops.CreateProcessingActivityInput>) {
  const { id, version } = await draftedActivity(world, input);
  const advising = { id, version, input: { advice: 'In order.' } };
  const { errors } = await (await world.as('dpo')).try(ops.AdviseProcessingActivityDocument, advising);
  return errors[0]?.extensions.missing ?? [];
}

/** An activity that an officer has advised on. */
export async function advisedActivity(world: World, input: Partial<ops.CreateProcessingActivityInput> = {}) {
  const { id, version } = await draftedActivity(world, input);
  const advising = { id, version, input: { advice: 'In order.' } };
  return (await (await world.as('dpo')).ask(ops.AdviseProcessingActivityDocument, advising)).record;
}

/** An activity that a manager has approved. */
export async function activeActivity(world: World, input: Partial<ops.CreateProcessingActivityInput> = {}) {
  const { id, version } = await advisedActivity(world, input);
  return (await (await world.as('manager')).ask(ops.ActivateProcessingActivityDocument, { id, version }))
    .record;
}
