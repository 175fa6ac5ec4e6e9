import { z } from 'zod';
import { ahraDue } from '../ahra.ts';
import { civilDate, exampleGroup } from './example.ts';

/** AHRA (§2.19). A record not said to be made within 40 days takes the longer period ("otherwise 40 days"). */
export const ahra = exampleGroup(
  z.strictObject({ applied: civilDate, allRecordWithin40Days: z.boolean().default(false) }),
  ({ applied, allRecordWithin40Days }) => ({ due: ahraDue(applied, allRecordWithin40Days) }),
);
