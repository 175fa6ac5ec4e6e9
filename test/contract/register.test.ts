import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../schema/ability.ts';
import { NO_CASELOAD } from '../../server/access/caseload.ts';
import { abilityOf } from '../../server/access/abilities.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import '../../server/resources.ts';

const root = join(import.meta.dirname, '../..');
const read = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');

const operations = read('schema/operations', '.graphql');
const panel = read('admin', '.ts') + read('admin', '.tsx');
const tests = read('test', '.test.ts');
const resources = resourcesInUse();
/** Records that stand on their own have a reference and pages; parts live on their parent's. */
const standing = resources.filter(resource => resource.prefix);

function viewer(role: Role) {
  return {
    id: 'x',
    personId: 'x',
    name: 'x',
    email: 'x',
    role,
    designations: [],
    mustEnrol: false,
    caseload: NO_CASELOAD,
  };
}

/** These have no rule of their own: whoever may follow their record reads them (M13). */
const FOLLOWING = ['Letter', 'Note', 'Attachment'];

test.each(resources.map(r => r.name).filter(name => !FOLLOWING.includes(name)))(
  '%s is readable by somebody, asked by an operation and tested',
  name => {
    const readers = Object.values(Role).filter(role => abilityOf(viewer(role)).can('read', name));
    expect(readers).not.toEqual([]);
    expect(operations).toMatch(
      new RegExp(`on ${name}\\b|: \\w*${name[0]!.toLowerCase()}${name.slice(1)}s?\\b|${name}`),
    );
    expect(tests).toContain(name);
  },
);

test.each(standing.map(r => r.name))('%s has its pages in the panel and its operations', name => {
  expect(panel).toMatch(new RegExp(`subject: '${name}'`));
  for (const verb of ['List', 'One']) expect(operations).toContain(`query ${name}${verb}`);
});

test('whoever may read what a deadline is told from may read the deadline: lists leave out what no rule names', () => {
  const forgotten = Object.values(Role).flatMap(role =>
    abilityOf(viewer(role)).rules.flatMap(({ subject, fields, inverted }) => {
      const { name, derived } = resources.find(resource => resource.name === subject) ?? {};
      if (!fields || inverted || !derived?.deadline?.every(column => fields.includes(column))) return [];
      return fields.includes('deadline') ? [] : [`${role} ${name}`];
    }),
  );
  expect(forgotten).toEqual([]);
});

test('what README tells to touch exists', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const paths = [...readme.matchAll(/`((?:server|schema|admin|test)\/[\w./-]+)`/g)].map(m => m[1]!);
  expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([]);
});
