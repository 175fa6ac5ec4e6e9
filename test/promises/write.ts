import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promiseTests } from './trace.ts';

/** Writes the tests of each promise where the panel finds them: it shows them beside the promise. */
const folder = fileURLToPath(new URL('../../schema/generated', import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}/promise-tests.ts`,
  `/** Names of the tests by the promise that they hold; written by test/promises/write.ts. */
export const PROMISE_TESTS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(await promiseTests()), null, 2)};
`,
);
