import { z } from 'zod';
import { art14Due } from '../art14.ts';
import { civilDate, exampleGroup } from './example.ts';

/** ART14 (§2.15). */
export const art14 = exampleGroup(
  z.strictObject({
    obtained: civilDate,
    firstContact: civilDate.nullish(),
    firstDisclosure: civilDate.nullish(),
  }),
  ({ obtained, firstContact, firstDisclosure }) => ({
    art14Due: art14Due(obtained, firstContact, firstDisclosure),
  }),
);
