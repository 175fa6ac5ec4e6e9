import { z } from 'zod';
import { COMPLAINT_TRACKS, complaintClock } from '../complaint.ts';
import { civilDate, exampleGroup } from './example.ts';

/** COMPLAINT_ACK (§2.2). */
export const complaintAck = exampleGroup(
  z.strictObject({
    received: civilDate,
    track: z.enum(COMPLAINT_TRACKS).default('DATA_PROTECTION'),
    outcomeSent: civilDate.nullish(),
  }),
  ({ received, track, outcomeSent }) => ({
    ...complaintClock({ received, track, outcomeSentAt: outcomeSent }),
  }),
);
