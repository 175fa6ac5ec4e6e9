import { z } from 'zod';
import { changeOfUseDates, deemedDelivered, NOTICE_CHANNELS } from '../change-of-use.ts';
import { civilDate, exampleGroup } from './example.ts';

/** CHANGE_OF_USE (§4.10). Without a channel the notice counts as delivered when sent, as by every channel but POST. */
export const changeOfUse = exampleGroup(
  z.strictObject({
    sent: civilDate,
    channel: z.enum(NOTICE_CHANNELS).default('EMAIL'),
    effectiveOn: civilDate.nullish(),
  }),
  ({ sent, channel, effectiveOn }) => {
    const delivered = deemedDelivered(sent, channel);
    return { deemedDelivered: delivered, ...changeOfUseDates([delivered], effectiveOn ?? null) };
  },
);
