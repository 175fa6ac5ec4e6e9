import type { Hooks } from '../crud/write.ts';
import { applyClock } from './case-clock.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { beginCase, checkTracks, loggedColumns } from './log-complaint.ts';

/** What goes with logging and changing a complaint, whether typed or imported. */
export const complaintHooks: Hooks<ComplaintCase> = {
  creating: (context, em, input) => loggedColumns(em, input, context.app.clock, context.signedIn().id),
  created: (context, em, record) => beginCase(em, record, context.app.clock),
  updating: (_context, _em, record, input) => {
    checkTracks(input.tracks);
    if (input.tracks) Object.assign(record, { tracks: input.tracks });
    applyClock(record);
  },
};
