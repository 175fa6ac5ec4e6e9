import type { SqlEntityManager } from '@mikro-orm/sql';
import { isNhsNumber } from '../../schema/nhs-number.ts';
import type { Attached } from '../access/caseload.ts';
import type { Context } from '../context.ts';
import { Text } from '../crud/columns.ts';
import { refuseField } from '../errors.ts';
import { clientByReference } from './by-reference.ts';
import { Client } from './client.entity.ts';

/** Unscoped and kept nowhere: the officer meets nobody before a case names her. */
const UNSCOPED = { filters: false, disableIdentityMap: true } as const;

/** How an officer names the client whom a case is about. */
export abstract class NameClientInput {
  @Text({ about: 'Reference of the client, such as CLI-2026-0001.', optional: true, max: 20 })
  clientReference?: string | null;

  @Text({
    about: 'NHS number, ten digits, where the reference is not known.',
    optional: true,
    max: 10,
    valid: [isNhsNumber, 'is not an NHS number: a digit is wrong or missing'],
  })
  nhsNumber?: string | null;
}

/** The client who is named; INVALID_INPUT, and alike, for nobody and for the officer herself or a relative (C-06, C-11). */
export async function clientNamed(
  context: Context,
  em: SqlEntityManager,
  { clientReference, nhsNumber }: NameClientInput,
): Promise<string> {
  if (!clientReference && !nhsNumber) refuseField('clientReference', 'or an NHS number is needed');
  const client = await context.beyondReach(em, () =>
    clientReference
      ? clientByReference(em, clientReference, UNSCOPED)
      : em.findOne(Client, { nhsNumber: nhsNumber! }, UNSCOPED),
  );
  if (client) context.missed.add(client.id);
  if (!client || client.barred.includes(context.signedIn().personId))
    refuseField(clientReference ? 'clientReference' : 'nhsNumber', 'names no client whom you may name');
  context.missed.delete(client.id);
  return client.id;
}

/** From the commit on, a case brings the officer this client and nobody else: the answer to the naming shows whom. */
export function attachedNow(context: Context, { client, ...attached }: Nullable<Attached>): void {
  const viewer = context.signedIn();
  const others = viewer.caseload.cases.filter(
    one => one.complaint !== attached.complaint || one.intake !== attached.intake,
  );
  const cases = client ? [...others, { client, ...attached }] : others;
  context.afterwards({ ...viewer, caseload: { ...viewer.caseload, cases } });
}

type Nullable<T extends { client: string }> = Omit<T, 'client'> & { client: string | null };
