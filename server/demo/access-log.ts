import type { SqlEntityManager } from '@mikro-orm/sql';
import { AccessLog, ReadReason, SensitiveItem } from '../access-log/access-log.entity.ts';
import { caseEntries } from '../access-log/case-reads.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Client } from '../client/client.entity.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { Intake } from '../intake/intake.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** The manager has read, twice, what she investigates (M5), a clinician some of her clients (C-07), the officers whom their cases brought. Flushes. */
export async function seedAccessLog(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const cases = await em.find(ComplaintCase, { investigator: people.manager.id });
  const ids = cases.map(({ id }) => id);
  for (const days of [5, 2])
    for (const entry of caseEntries(ids, people.manager.id, new Date(clock.now().getTime() - days * DAY)))
      em.persist(em.create(AccessLog, entry as never));
  const caseload = await em.find(Assignment, { clinician: people.clinician.id }, { limit: 5 });
  const clients = await em.find(Client, { id: { $in: caseload.map(({ client }) => client) } });
  const references = new Map(clients.map(({ id, reference }) => [id, reference]));
  for (const [place, { client }] of caseload.entries())
    em.persist(
      em.create(AccessLog, {
        client,
        clientReference: references.get(client),
        reader: people.clinician.id,
        reason: ReadReason.CARE,
        items: place % 2 === 0 ? [SensitiveItem.dateOfBirth, SensitiveItem.gender] : [],
        at: new Date(clock.now().getTime() - (place + 1) * DAY),
      } as never),
    );
  for (const entity of [ComplaintCase, Intake])
    for (const named of await em.find<ComplaintCase | Intake>(entity, { client: { $ne: null } })) {
      const { reference } = await em.findOneOrFail(Client, { id: named.client! });
      em.persist(
        em.create(AccessLog, {
          [entity === Intake ? 'intake' : 'complaint']: named.id,
          client: named.client,
          clientReference: reference,
          reader: people.dpo2.id,
          reason: ReadReason.CASE,
          items: [],
          at: new Date(clock.now().getTime() - DAY),
        } as never),
      );
    }
  await em.flush();
}
