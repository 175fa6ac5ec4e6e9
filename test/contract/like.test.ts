import { resourcesInUse } from '../../server/crud/resource.ts';
import { asSystem } from '../../server/system.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const crowded = resourcesInUse().filter(each => each.crowded);

test('there are tables of very many rows', () => {
  expect(crowded.map(({ name }) => name)).toContain('Client');
});

test.each(crowded.map(each => [each.table, each] as const))(
  'the index of text on %s knows every column that is searched, and answers those alone who reach the table',
  async (table, { columns, crowded: reaches }) => {
    const [row] = await asSystem(world.serving.app, 'test', async em =>
      em.execute<{ body: string; index: string }[]>(
        'select prosrc as body, (select indexdef from pg_indexes where indexname = ?) as index from pg_proc where proname = ?',
        [`${table}_by_text`, `${table}_like`],
      ),
    );
    const searched = columns
      .filter(each => each.searched)
      .map(({ name }) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
      .toSorted();
    const indexed = /using gin \((.*) gin_trgm_ops/i.exec(row!.index)![1]!;
    for (const text of [row!.body, indexed])
      expect([...text.matchAll(/coalesce\((\w+), /gi)].map(([, name]) => name).toSorted()).toEqual(searched);
    expect(/'wellkept\.reach', true\)\) in \(([^)]*)\)/.exec(row!.body)![1]).toBe(
      reaches!.map(reach => `'${reach}'`).join(', '),
    );
  },
);
