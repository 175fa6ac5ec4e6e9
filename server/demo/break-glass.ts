import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { AccessLog, ReadReason } from '../access-log/access-log.entity.ts';
import {
  BreakGlassGrant,
  BreakGlassReason,
  BreakGlassReview,
  BreakGlassStatus,
} from '../break-glass/break-glass.entity.ts';
import { Client } from '../client/client.entity.ts';
import { glassUntil } from '../clock/break-glass.ts';
import { nextReference } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const HOUR = 3_600_000;

/** One opening that runs, one that waits for its review, one that was found justified, and an officer's. Flushes. */
export async function seedBreakGlass(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 16 });
  const { clinician, clinician2, dpo, dpo2 } = people;
  const opened = async (place: number, hoursAgo: number, hours: number, given: Partial<BreakGlassGrant>) => {
    const client = clients[place]!;
    const grantedAt = new Date(clock.now().getTime() - hoursAgo * HOUR);
    const grant = em.create(BreakGlassGrant, {
      reference: await nextReference(em, 'BGL', clock.today().slice(0, 4)),
      client: client.id,
      clientReference: client.reference,
      grantedAt,
      expiresAt: glassUntil(grantedAt, hours),
      hours,
      ...clientAccessOf(client),
      ...given,
    } as never) as BreakGlassGrant;
    em.persist([
      grant,
      em.create(AccessLog, {
        client: client.id,
        clientReference: client.reference,
        reader: grant.user,
        reason: ReadReason.BREAK_GLASS,
        fields: 'Client.reference Client.familyName Client.givenName ContactDetail.value',
        at: new Date(grantedAt.getTime() + HOUR / 12),
      } as never),
    ]);
  };
  await opened(7, 80, 2, {
    user: clinician.id,
    reasonCode: BreakGlassReason.CLINICAL_COVER,
    justification:
      'Dr Wren-Halloran was ill and the client rang twice about the appointment of that morning.',
    status: BreakGlassStatus.REVIEWED,
    review: BreakGlassReview.JUSTIFIED,
    reviewNote: 'The rota shows the cover; only the telephone number was looked at.',
    reviewer: dpo.id,
    reviewedAt: new Date(clock.now().getTime() - 60 * HOUR),
  });
  await opened(9, 30, 1, {
    user: clinician.id,
    reasonCode: BreakGlassReason.SAFEGUARDING,
    justification: 'A teacher rang about a child in the household, and nobody of the team was there.',
    status: BreakGlassStatus.EXPIRED,
  });
  await opened(11, 1, 4, {
    user: clinician.id,
    reasonCode: BreakGlassReason.IMMINENT_HARM,
    justification: 'The police ask for the address: a neighbour heard that somebody wants to harm himself.',
  });
  await opened(13, 26, 2, {
    user: dpo2.id,
    byOfficer: true,
    reasonCode: BreakGlassReason.LEGAL_DEADLINE,
    justification: 'A court asked by noon whether this person is known to the service at all.',
    status: BreakGlassStatus.EXPIRED,
  });
  const own = clients.find(({ relatedStaff }) => relatedStaff.includes(clinician2.id));
  if (own)
    em.persist(
      em.create(AccessLog, {
        client: own.id,
        clientReference: own.reference,
        reader: clinician2.id,
        reason: ReadReason.OWN_RECORD,
        at: new Date(clock.now().getTime() - 50 * HOUR),
      } as never),
    );
  await em.flush();
}
