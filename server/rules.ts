import { readFileSync } from 'node:fs';
import { runExample } from './clock/examples/run.ts';

/** `npm run -s rules -- FILE.json`: one JSON line a case, then the count. Exit 1 if a case fails, 2 if the file is no list of cases. */
const file = process.argv[2];
const cases = file === undefined ? 'Give the file of cases: npm run -s rules -- FILE.json' : readCases(file);

if (typeof cases === 'string') {
  process.stderr.write(`${cases}\n`);
  process.exitCode = 2;
} else {
  const outcomes = cases.map(runExample);
  const failed = outcomes.filter(outcome => !outcome.pass).length;
  const lines = [
    ...outcomes.map(outcome => JSON.stringify(outcome)),
    `${outcomes.length - failed} passed, ${failed} failed`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** The cases, or a sentence that says why there are none. */
function readCases(path: string): unknown[] | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return `Cannot read the file ${path}.`;
  }
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : `${path} holds no array of cases.`;
  } catch {
    return `${path} is not JSON.`;
  }
}
