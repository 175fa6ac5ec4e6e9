import { Client } from '../../server/client/client.entity.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import { asSystem } from '../../server/system.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('whatever links to a client can be moved: no table that is built later is left behind', async () => {
  const stays = ['AccessLog', 'ClientMerge'];
  const links = resourcesInUse()
    .filter(({ name }) => !stays.includes(name))
    .flatMap(({ table, columns }) =>
      columns
        .filter(({ kind, target }) => kind === 'link' && target!() === Client)
        .map(({ name }) => [table, `${name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}_id`]),
    );
  expect(links.length).toBeGreaterThan(5);
  const rows = await asSystem(world.serving.app, 'test', async em =>
    Promise.all(
      links.map(async ([table, column]) => {
        const [row] = await em.execute<{ may: boolean }[]>('select has_column_privilege(?, ?, ?, ?) as may', [
          'wellkept_app',
          table,
          column,
          'UPDATE',
        ]);
        return [table, column, row!.may];
      }),
    ),
  );
  expect(rows.filter(([, , may]) => !may)).toEqual([]);
});
