import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { may } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import { clientByReference } from '../client/by-reference.ts';
import { Client } from '../client/client.entity.ts';
import { glassUntil, MOST_HOURS } from '../clock/break-glass.ts';
import type { Context } from '../context.ts';
import { refuseField } from '../errors.ts';
import { BreakGlassGrant, type BreakGlassRequest } from './break-glass.entity.ts';

/** Unscoped and kept nowhere: whoever breaks the glass does not meet the person. */
const UNSCOPED = { filters: false, disableIdentityMap: true } as const;

/** Shorter is no reason (§6.4). */
const SHORTEST = 20;

/** Opens the record that is named; answers what the system writes of it. Alike for nobody, and for whom it may not open (C-11). */
export async function grant(
  context: Context,
  em: SqlEntityManager,
  input: Partial<BreakGlassRequest>,
): Promise<Partial<BreakGlassGrant>> {
  const viewer = context.signedIn();
  const { clientReference, nhsNumber, dateOfBirth, justification, hours = MOST_HOURS } = input;
  if (!clientReference && !(nhsNumber && dateOfBirth))
    refuseField('clientReference', 'or NHS number and date of birth are needed');
  if (justification!.trim().length < SHORTEST)
    refuseField('justification', `has ${SHORTEST} characters or more`);
  const client = await context.beyondReach(em, () => named(em, input));
  // The number and the birth only name the person.
  Object.assign(input, { clientReference: undefined, nhsNumber: undefined, dateOfBirth: undefined });
  if (client) context.missed.add(client.id);
  if (!client || !isOpenable(client, viewer))
    refuseField(
      clientReference ? 'clientReference' : 'nhsNumber',
      'names no record that breaking the glass opens to you',
    );
  context.missed.delete(client.id);
  if (may(context.ability, 'read', Client, client)) refuseField('clientReference', 'is open to you already');
  await isNewReason(context, em, client, viewer, justification!);
  const now = context.app.clock.now();
  return {
    clientReference: client.reference,
    client: client.id,
    user: viewer.id,
    byOfficer: viewer.role === Role.DPO,
    grantedAt: now,
    expiresAt: glassUntil(now, hours),
    ...clientAccessOf(client),
  };
}

async function named(
  em: SqlEntityManager,
  { clientReference, nhsNumber, dateOfBirth }: Partial<BreakGlassRequest>,
): Promise<Client | null> {
  if (clientReference) return clientByReference(em, clientReference, UNSCOPED);
  const found = await em.findOne(Client, { nhsNumber: nhsNumber! }, UNSCOPED);
  return found?.dateOfBirth === dateOfBirth ? found : null;
}

/** Never one's own or a relative's (C-06); what is restricted opens to the officer alone (C-04). */
function isOpenable(client: Client, { personId, role }: Viewer): boolean {
  return !client.barred.includes(personId) && (!client.restricted || role === Role.DPO);
}

/** Opening it again takes a reason that was not given before (§6.4 "not renewable without new reason"). */
async function isNewReason(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  { id }: Viewer,
  justification: string,
): Promise<void> {
  const before = await context.beyondReach(em, () =>
    em.find(BreakGlassGrant, { client: client.id, user: id }, UNSCOPED),
  );
  if (before.some(one => one.justification.trim() === justification.trim()))
    refuseField('justification', 'was given before: say what is new');
}
