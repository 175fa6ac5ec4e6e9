import { randomUUID } from 'node:crypto';
import {
  RegisterReferralDocument,
  ReferralOneDocument,
  type RegisterReferralInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { Organisation } from '../../server/organisation/organisation.entity.ts';
import { asSystem } from '../../server/system.ts';
import { questionOf } from './consent.ts';
import type { World } from './world.ts';

/** An agency that refers, with an address for mail. */
export async function agencyOf(world: World): Promise<string> {
  return asSystem(world.serving.app, 'test', async em => {
    const found = await em.findOne(Organisation, { reference: 'ORG-2026-9002' });
    if (found) return found.id;
    const made = em.create(Organisation, {
      name: 'Brightwater Young People’s Service',
      kind: 'REFERRER',
      reference: 'ORG-2026-9002',
      contactEmail: 'referrals@brightwater.test',
    } as never) as Organisation;
    await em.persist(made).flush();
    return made.id;
  });
}

/** What a referral of a new person holds; with both answers unless told otherwise. */
export function referring(world: World, input: Partial<RegisterReferralInput> = {}): RegisterReferralInput {
  const isNew = !input.client;
  return {
    ...(isNew && {
      familyName: `Brockhurst-${randomUUID().slice(0, 8)}`,
      givenName: 'Averil',
      dateOfBirth: '1984-02-29',
    }),
    sourceType: 'GP',
    careSector: 'PRIMARY',
    receivedAt: world.serving.app.clock.now().toISOString(),
    q1: 'YES',
    q2: 'YES',
    how: 'PHONE',
    ...input,
  };
}

/** A referral registered by the data-entry officer, both wordings in use. */
export async function referred(world: World, input: Partial<RegisterReferralInput> = {}, requestId?: string) {
  await questionOf(world, 'Q1_CONSORTIUM_SHARING');
  await questionOf(world, 'Q2_STORAGE_CARE_REPORTING');
  const entry = await world.as('entry');
  const { record } = await entry.ask(RegisterReferralDocument, { input: referring(world, input), requestId });
  return (await entry.ask(ReferralOneDocument, { id: record.id })).record;
}

/** A referral as somebody reads it. */
export async function referralOf(world: World, id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ReferralOneDocument, { id })).record;
}

/** What somebody can do with a referral: the event, and null or why not. */
export async function choicesOf(world: World, id: string, person: PersonKey = 'entry') {
  const { availableActions } = await referralOf(world, id, person);
  return Object.fromEntries(
    availableActions!.map(({ action, enabled, missing }) => [action, enabled ? null : missing]),
  );
}
