import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EQUALITY_CATEGORIES, type EqualityCategory } from '../database/equality-store.ts';
import { ConfigurationError } from '../env.ts';

/** Shares in per cent by answer; those of a category never make more than the whole, but for rounding. */
const shares = z
  .record(z.string(), z.number().min(0).max(100))
  .refine(of => Object.values(of).reduce((sum, share) => sum + share, 0) <= 100.5, 'is more than 100 %');

const shape = z.strictObject({
  area: z.string().min(1),
  source: z.string().min(1),
  ...(Object.fromEntries(EQUALITY_CATEGORIES.map(category => [category, shares.optional()])) as Record<
    EqualityCategory,
    z.ZodOptional<typeof shares>
  >),
});

/** Who lives where the organisation works, in per cent by answer, and from where that is known. */
export type Population = z.infer<typeof shape>;

/** Reads the file that the organisation made of a census (`POPULATION_SHARES`); none means no comparison, never a guess. Throws ConfigurationError. */
export function readPopulation(path: string | undefined): Population | null {
  if (!path) return null;
  const parsed = shape.safeParse(jsonIn(path));
  if (!parsed.success)
    throw new ConfigurationError(
      parsed.error.issues
        .map(({ path: at, message }) => `POPULATION_SHARES: ${at.join('.')} ${message}`)
        .join('\n'),
    );
  return parsed.data;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`POPULATION_SHARES: ${(error as Error).message}`);
  }
}
