import { Resolver } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { given } from '../crud/given.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { EventAttendance, EventAttendanceFields } from './event-attendance.entity.ts';

/** Who comes to events and trainings (S22). */
@Resolver(() => EventAttendance)
export class EventAttendanceResolver extends crudOf(
  EventAttendance,
  EventAttendanceFields,
  'eventAttendances',
  {
    creating: async (context, em, input) => {
      check(input, context.app.clock.today());
      const access = input.client ? clientAccessOf(await clientToWrite(context, em, input.client)) : {};
      return { ...access, recordedBy: context.signedIn().id };
    },
    updating: (context, _em, record, input) =>
      check({ ...record, ...given(input) }, context.app.clock.today()),
  },
) {}

/** A client, or somebody by name, never both: what is known of a client stands on her record alone. Nobody is told later than at once. */
function check(
  { client, personName, personContact, noticeGivenOn }: Partial<EventAttendance>,
  today: string,
): void {
  notInFuture({ noticeGivenOn }, today);
  const wrong: Record<string, string> = {};
  if (!client && !personName?.trim()) wrong.personName = 'is needed where it is no client';
  if (client && personName) wrong.personName = 'stands on the record of the client';
  if (client && personContact) wrong.personContact = 'stands on the record of the client';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
}
