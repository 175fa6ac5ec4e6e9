import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { EventAttendance, MemberStatus, OccasionKind } from '../attendance/event-attendance.entity.ts';
import { Client } from '../client/client.entity.ts';
import { addDays } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const { EVENT, TRAINING } = OccasionKind;

/** What there was and will be: days count from today, guests who are no clients by name. */
const OCCASIONS = [
  {
    kind: EVENT,
    occasion: 'Open evening of the service',
    days: -20,
    guests: ['Fenella Oakwright', 'Jarvis Penhallow'],
    clients: [1, 6, 10],
  },
  {
    kind: TRAINING,
    occasion: 'Listening skills for volunteers',
    days: -6,
    guests: ['Isolde Ramsbottom-Vane', 'Corin Thistlewood', 'Wendell Akande-Lisle'],
    clients: [11],
  },
  {
    kind: EVENT,
    occasion: 'Sleep well: a workshop',
    days: 8,
    guests: ['Beatrix Lowmoor'],
    clients: [0, 7, 9],
  },
];

/** Lists of an open evening, a training and a workshop to come; guests by name, clients by their record. Flushes. */
export async function seedAttendances(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const today = clock.today();
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 12 });
  for (const { kind, occasion, days, guests, clients: places } of OCCASIONS) {
    const come = async (given: Partial<EventAttendance>, place: number) =>
      em.persist(
        em.create(EventAttendance, {
          kind,
          occasion,
          heldOn: addDays(today, days),
          memberStatus: place % 2 === 0 ? MemberStatus.MEMBER : MemberStatus.NON_MEMBER,
          noticeGivenOn: addDays(today, Math.min(days, 0) - 1),
          reference: await nextReference(em, 'ATT', today.slice(0, 4)),
          recordedBy: people.entry.id,
          ...given,
        } as never),
      );
    for (const [place, personName] of guests.entries()) {
      const personContact =
        place % 2 === 0
          ? `${personName.split(' ')[0]!.toLowerCase()}@example.test`
          : `07700 9001${40 + place}`;
      await come({ personName, personContact }, place);
    }
    for (const place of places)
      await come({ client: clients[place]!.id, ...clientAccessOf(clients[place]!) }, place);
  }
  await em.flush();
}
