import { z } from 'zod';
import { breachClock } from '../breach.ts';
import { exampleGroup, instantText } from './example.ts';

/** BREACH_72H (§2.17). */
export const breach72h = exampleGroup(
  z.strictObject({
    awareAt: instantText,
    notifiedAt: instantText.nullish(),
    delayReason: z.string().nullish(),
  }),
  times => ({ ...breachClock(times) }),
);
