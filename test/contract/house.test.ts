import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

function sources(folder: string): { path: string; text: string; imports: string[] }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/\/(generated|migrations)\//.test(path))
    .map(path => {
      const text = readFileSync(path, 'utf8');
      return {
        path: relative(root, path),
        text,
        imports: [...text.matchAll(/from '(\.[^']+)'/g)].map(m => relative(root, join(path, '..', m[1]!))),
      };
    });
}

const server = sources('server');
const admin = sources('admin');
const ROOMS = new Set([
  'access',
  'audit',
  'auth',
  'clock',
  'crud',
  'database',
  'demo',
  'jobs',
  'workflow',
  'letter',
  'outbox',
  'hold',
  'intake',
  'transfer',
  'attachment',
  'note',
  'organisation-profile',
  'public-form',
  'workbench',
  'import',
  'report',
  'search',
  'client',
  'contact-detail',
  'consent',
  'communication',
  'sharing',
  'disposal',
  'policy-document',
  'processing-activity',
  // What comes in through it becomes a record of several other features.
  'web-enquiry',
]);

test('a feature imports another feature’s entity only', () => {
  const wrong = server.flatMap(({ path, imports }) => {
    const own = path.split('/')[1]!;
    if (!path.includes('/', 7) || ROOMS.has(own)) return [];
    return imports
      .filter(target => target.startsWith('server/') && target.split('/').length > 2)
      .filter(
        target =>
          target.split('/')[1] !== own && !ROOMS.has(target.split('/')[1]!) && !target.endsWith('.entity.ts'),
      )
      .map(target => `${path} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('neither side imports the other, and the contract imports nothing of ours', () => {
  const crossing = [
    ...server.filter(f => f.imports.some(i => i.startsWith('admin/'))),
    ...admin.filter(f => f.imports.some(i => i.startsWith('server/'))),
    ...sources('schema').filter(f => f.imports.some(i => !i.startsWith('schema/'))),
  ];
  expect(crossing.map(f => f.path)).toEqual([]);
});

test('rows are reached by the one reading path: raw statements stay in the rooms that own them', () => {
  const allowed = /^server\/(crud|audit|database|jobs)\//;
  const found = server.filter(
    f =>
      !allowed.test(f.path) &&
      /\b(createQueryBuilder|getKysely|nativeUpdate|nativeDelete)\b|\bem\.execute\(|\btx\.execute\(/.test(
        f.text,
      ),
  );
  expect(found.map(f => f.path)).toEqual([]);
});

test('the clock is asked in one place', () => {
  const found = server.filter(
    f =>
      !/^server\/(time.ts|database\/)/.test(f.path) &&
      /Date\.now\(\)|new Date\(\)/.test(f.text) &&
      f.path !== 'server/crud/stored.ts',
  );
  expect(found.map(f => f.path)).toEqual([]);
});

test('files stay small', () => {
  const tooLong = (limit: number) => (f: { text: string }) => f.text.split('\n').length > limit + 1;
  const long = [
    ...[...server, ...admin, ...sources('schema')].filter(tooLong(250)),
    ...sources('test').filter(tooLong(400)),
  ];
  expect(long.map(f => f.path)).toEqual([]);
});
