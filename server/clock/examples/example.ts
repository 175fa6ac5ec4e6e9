import { z } from 'zod';
import { instant, londonDate } from '../calendar.ts';
import { ClockError } from '../error.ts';

/** Result of a case: the keys of examples.md, with null where a key does not apply. */
export type ExampleResult = Record<string, unknown>;

/** Computes one case of a group. Throws {@link UnreadableExample} for an unknown key or value. */
export type ExampleGroup = (input: unknown) => ExampleResult;

/** A case that does not keep the form of examples.md: the message names the key and the value. */
export class UnreadableExample extends Error {}

/** Declares a group: its input keys, all others being refused, and how its result is computed. */
export function exampleGroup<Input>(
  keys: z.ZodType<Input>,
  compute: (input: Input) => ExampleResult,
): ExampleGroup {
  return input => {
    const read = keys.safeParse(input);
    if (!read.success)
      throw new UnreadableExample(read.error.issues.map(issue => sentence(issue, input)).join('; '));
    return compute(read.data);
  };
}

/** A civil date, or an instant that is turned into its London date (§0.5 T1). */
export const civilDate = z.string().transform((text, context) => readBy(() => londonDate(text), context));

/** An instant with an offset. */
export const instantText = z
  .string()
  .transform((text, context) => readBy(() => (instant(text), text), context));

/** A count of people or cases. */
export const count = z.number().int().nonnegative();

function readBy(read: () => string, context: z.RefinementCtx): string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ClockError)) throw error;
    context.addIssue({ code: 'custom', message: 'not a date or instant' });
    return z.NEVER;
  }
}

function sentence(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown key ${issue.keys.map(key => `"${key}"`).join(', ')}`;
  const value = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    input,
  );
  const where = issue.path.length === 0 ? 'input' : `"${issue.path.join('.')}"`;
  return value === undefined
    ? `missing value for ${where}`
    : `unknown value ${JSON.stringify(value)} for ${where}: ${issue.message}`;
}
