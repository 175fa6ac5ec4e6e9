import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Who may know that there is a store: its own feature, and the registers that every feature stands in. */
const MAY: Record<string, RegExp> = {
  'server/database/equality-store.ts':
    /^server\/(equality\/|report\/(equality-report|population)\.ts|demo\/)/,
  'server/equality/': /^server\/(equality\/|(people-)?resources\.ts|app\.ts|jobs\/timers\.ts|demo\/)/,
  // By the quarter and by their number: what was answered is not told.
  'server/equality/equality.disposal.ts': /^server\/disposal\/kinds\.ts$/,
  'server/equality/equality.vocabulary.ts': /^server\/(equality|report|demo)\//,
  'server/equality/equality-notice.entity.ts':
    /^server\/(equality\/|(people-)?resources\.ts|client\/settle-access\.ts|promise\/|demo\/)/,
};

const files = readdirSync(join(root, 'server'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.(ts|sql)$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name))
  .map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

/** The most exact line of the list that a file falls under. */
function ruleOf(target: string): RegExp | undefined {
  const [name] = Object.keys(MAY)
    .filter(prefix => target.startsWith(prefix))
    .toSorted((a, b) => b.length - a.length);
  return name === undefined ? undefined : MAY[name];
}

test('S53: nothing that decides about a person knows the answers: the store is imported by its report and its own feature alone', () => {
  const wrong = files.flatMap(({ path, text }) =>
    [...text.matchAll(/from '(\.[^']+)'/g)]
      .map(match => relative(root, join(root, path, '..', match[1]!)))
      .filter(target => ruleOf(target)?.test(path) === false)
      .map(target => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('S53: no statement but the store’s own and the demo’s reset names the schema of the store', () => {
  const naming = files.filter(({ text }) =>
    /\bequality\.(answer|take|forget|unite|tidy|counted|rows_as|standing|quarters)\b/.test(text),
  );
  expect(naming.map(({ path }) => path).toSorted()).toEqual([
    'server/database/equality-store.ts',
    'server/database/migrations/equality.sql',
    'server/database/migrations/equality_disposal.sql',
  ]);
});
