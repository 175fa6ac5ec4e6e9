import { EventAttendance } from '../attendance/event-attendance.entity.ts';
import type { Watch } from './standing.ts';

/** S22: whoever is on a list was told so; no entry is made without the day on which she was. */
export const guestsTold: Watch = async ({ em }) => [
  { subject: 'EventAttendance', count: await em.count(EventAttendance, {}), judgement: null },
];
