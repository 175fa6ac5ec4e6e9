import { z } from 'zod';
import { SUPPRESSION_MODES, suppressCounts, suppressSplit } from '../suppression.ts';
import { count, exampleGroup } from './example.ts';

const mode = z.enum(SUPPRESSION_MODES);

const row = exampleGroup(z.strictObject({ mode, counts: z.array(count) }), input => ({
  ...suppressCounts(input.mode, input.counts),
}));

const split = exampleGroup(z.strictObject({ mode, yes: count, total: count }), input => ({
  ...suppressSplit(input.mode, input.yes, input.total),
}));

/** SUPPRESSION (§5.0): `counts`, or `yes` and `total`. */
export const suppression = (input: unknown) =>
  typeof input === 'object' && input !== null && 'counts' in input ? row(input) : split(input);
