import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { Channel, EmploymentStatus } from '../client/client.vocabulary.ts';
import { Restriction, RestrictionGround } from '../client/restriction.entity.ts';
import { Assignment, AssignmentEnd } from '../assignment/assignment.entity.ts';
import { Supervision } from '../assignment/supervision.entity.ts';
import { addDays } from '../clock/calendar.ts';
import { nextReference, nextReferences } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import { makeClients } from './clients.ts';
import { seedContactDetails } from './contact-detail.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

/** Those of whom the story tells; thousands more are history (`thousands.ts`). */
const COUNT = 40;
const SEED = 1907;

/** Clients and who cares for them: two caseloads, one handed over, and one of every kind that is closed to somebody. Flushes. */
export async function seedClients(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const today = clock.today();
  const references = await nextReferences(em, 'CLI', today.slice(0, 4), COUNT);
  const { clinician, clinician2, entry } = people;
  const told = [
    { preferredChannel: Channel.PHONE, unsafeChannels: [Channel.POST, Channel.EMAIL] },
    { restricted: true },
    { sensitive: true, namedUsers: [entry.id, clinician.id] },
    { relatedStaff: [clinician2.id], barred: [clinician2.personId] },
    { dateOfDeath: addDays(today, -30) },
    { relatedStaff: [entry.id], barred: [entry.personId] },
    // Those whom complaints and requests are about (`complaint-running.ts`), by the names in which they are registered.
    { givenName: 'Wilma', familyName: 'Oakenshaw' },
    {},
    // A child, for whom a parent answers.
    { dateOfBirth: addDays(today, -15 * 365), employmentStatus: EmploymentStatus.STUDENT },
    {},
    { givenName: 'Luke', familyName: 'Ferreby' },
    {},
    { givenName: 'Rowena', familyName: 'Sallowfield' },
    {},
    { givenName: 'Isolda', familyName: 'Pettigrew' },
    {},
    { givenName: 'Perry', familyName: 'Holloway' },
  ];
  const clients = makeClients(em, { count: COUNT, seed: SEED, today, references, told });
  await em.flush();
  const restricted = clients[1]!;
  em.persist(
    em.create(Restriction, {
      reference: await nextReference(em, 'RST', today.slice(0, 4)),
      clientReference: restricted.reference,
      client: restricted.id,
      ground: RestrictionGround.ACCURACY_CONTESTED,
      reason: 'Says that what an earlier service wrote is wrong. Stored only until it is verified.',
      startsOn: addDays(today, -4),
      restrictedBy: people.dpo.id,
      ...clientAccessOf(restricted),
    } as never),
  );
  const members = [organisations.memberNorth.id, organisations.memberSouth.id, organisations.memberEast.id];
  const assign = (client: Client, carer: string, days: number, end: object = {}) =>
    em.persist(
      em.create(Assignment, {
        client: client.id,
        clinician: carer,
        organisation: members[clients.indexOf(client) % members.length]!,
        startsOn: addDays(today, days),
        ...clientAccessOf(client),
        ...end,
      } as never),
    );
  const carerOf = (place: number) => (place < 4 || place % 2 === 0 ? clinician.id : clinician2.id);
  for (const [place, client] of clients.slice(0, 30).entries()) assign(client, carerOf(place), -20 - place);
  await seedContactDetails(em, clients, entry.id, clock);
  const [transferred, longAgo, coming] = clients.slice(30);
  const end = (days: number) => ({ endsOn: addDays(today, -days), endReason: AssignmentEnd.TRANSFER });
  assign(transferred!, clinician.id, -200, end(6));
  assign(transferred!, clinician2.id, -6);
  assign(longAgo!, clinician.id, -200, end(40));
  assign(longAgo!, clinician2.id, -40);
  assign(coming!, clinician.id, 7);
  em.persist(
    em.create(Supervision, {
      supervisor: clinician.id,
      supervisee: clinician2.id,
      startsOn: addDays(today, -90),
      endsOn: addDays(today, -3),
    } as never),
  );
  em.persist(
    em.create(Supervision, {
      supervisor: clinician2.id,
      supervisee: clinician.id,
      startsOn: addDays(today, -3),
    } as never),
  );
  await em.flush();
}
