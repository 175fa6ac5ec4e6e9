import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ClockError } from '../error.ts';
import { UnreadableExample, type ExampleResult } from './example.ts';
import { EXAMPLE_GROUPS } from './groups.ts';

/** One case as read from a file of examples. */
const example = z.looseObject({
  id: z.string(),
  group: z.string(),
  input: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
});

/** What became of one case; `result.error` names what could not be read. */
export interface ExampleOutcome {
  readonly id: unknown;
  readonly pass: boolean;
  readonly result: ExampleResult;
  readonly expected: unknown;
}

/** Runs one case of the form of examples.md. A case that cannot be read never passes. */
export function runExample(text: unknown): ExampleOutcome {
  const read = example.safeParse(text);
  const { id, expected } = Object(text) as { id?: unknown; expected?: unknown };
  const unreadable = (error: string) => ({
    id: id ?? null,
    pass: false,
    result: { error },
    expected: expected ?? null,
  });
  if (!read.success)
    return unreadable(
      `not a case: ${read.error.issues.map(i => `"${i.path.join('.')}" ${i.message}`).join('; ')}`,
    );

  const { group, input } = read.data;
  const compute = EXAMPLE_GROUPS.get(group);
  if (!compute) return unreadable(`unknown group "${group}"`);
  try {
    return judge(read.data.id, compute(input), read.data.expected);
  } catch (error) {
    if (error instanceof UnreadableExample) return unreadable(`${group}: ${error.message}`);
    if (!(error instanceof ClockError)) throw error;
    return judge(read.data.id, { error: error.code, message: error.message }, read.data.expected);
  }
}

function judge(id: string, result: ExampleResult, expected: Record<string, unknown>): ExampleOutcome {
  const pass = Object.entries(expected).every(([key, value]) => isDeepStrictEqual(result[key], value));
  return { id, pass, result, expected };
}
