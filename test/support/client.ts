import { randomUUID } from 'node:crypto';
import {
  AssignmentCreateDocument,
  ClientCreateDocument,
  ContactDetailCreateDocument,
  type CreateAssignmentInput,
  type CreateClientInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { Organisation } from '../../server/organisation/organisation.entity.ts';
import { asSystem } from '../../server/system.ts';
import type { World } from './world.ts';

/** A client registered by the data-entry officer. */
export async function registered(world: World, input: Partial<CreateClientInput> = {}) {
  const { record } = await (
    await world.as('entry')
  ).ask(ClientCreateDocument, {
    input: {
      givenName: 'Averil',
      familyName: `Brockhurst-${randomUUID().slice(0, 8)}`,
      dateOfBirth: '1984-02-29',
      ...input,
    },
  });
  return record;
}

/** A member organisation that cares. */
export async function memberOf(world: World): Promise<string> {
  return asSystem(world.serving.app, 'test', async em => {
    const found = await em.findOne(Organisation, { kind: 'MEMBER' } as never);
    if (found) return found.id;
    const made = em.create(Organisation, {
      name: 'Northgate Listening Trust',
      kind: 'MEMBER',
      reference: 'ORG-2026-9001',
    } as never) as Organisation;
    await em.persist(made).flush();
    return made.id;
  });
}

/** The client in a clinician's care. */
export async function assignedTo(
  world: World,
  client: string,
  clinician: PersonKey,
  input: Partial<CreateAssignmentInput> = {},
) {
  const { record } = await (
    await world.as('entry')
  ).ask(AssignmentCreateDocument, {
    input: {
      client,
      clinician: world.people[clinician].id,
      organisation: await memberOf(world),
      startsOn: world.serving.app.clock.today(),
      ...input,
    },
  });
  return record;
}

/** Where the client lives. */
export async function addressOf(
  world: World,
  client: string,
  value: string,
  postcode: string,
): Promise<void> {
  await (
    await world.as('entry')
  ).ask(ContactDetailCreateDocument, { input: { client, kind: 'ADDRESS', value, postcode } });
}
