import { subject } from '@casl/ability';
import { abilityOf } from '../../server/access/abilities.ts';
import type { Row } from '../../server/access/scope.ts';
import { Context } from '../../server/context.ts';
import type { EntityClass } from '../../server/crud/columns.ts';
import { select } from '../../server/crud/read.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import { PEOPLE, type PersonKey } from '../../server/demo/people.ts';
import { viewerOf } from '../../server/auth/sign-in.ts';
import { asSystem } from '../../server/system.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ demo: true });
});
afterAll(() => world.close());

const personas = PEOPLE.map(person => person.key);
const resources = resourcesInUse().map(resource => resource.name);

async function everything(entity: EntityClass): Promise<Row[]> {
  // Whole and unscoped on purpose: the yardstick that the scoped reading is held against.
  return asSystem(
    world.serving.app,
    'yardstick',
    async em => (await em.find(entity as never, {}, { filters: false })) as Row[],
  );
}

async function contextOf(person: PersonKey): Promise<Context> {
  return new Context(world.serving.app, await viewerOf(world.serving.app, world.people[person]), 'parity');
}

describe.each(personas)('%s', person => {
  test.each(resources)('reads of %s exactly the rows and fields that the rules allow', async name => {
    const { entity, columns } = resourcesInUse().find(r => r.name === name)!;
    const context = await contextOf(person);
    const ability = abilityOf(context.viewer);
    const visible = columns.filter(c => !c.internal).map(c => c.name);
    const rows = await everything(entity);
    const allowed = rows.filter(row => ability.can('read', subject(name, { ...row }) as never));
    const read = await select(context, entity, {}, new Set(visible), {});
    await context.endReading();
    expect(read.map(r => r.id).toSorted()).toEqual(allowed.map(r => r.id).toSorted());
    const byId = new Map(rows.map(row => [row.id, row]));
    for (const row of read) {
      const shown = visible.filter(field => row[field] !== null && row[field] !== undefined);
      const refused = shown.filter(
        field => !ability.can('read', subject(name, { ...byId.get(row.id)! }) as never, field),
      );
      expect(refused).toEqual([]);
    }
  });
});

test('the demo gives every business resource rows to compare', async () => {
  const empty: string[] = [];
  for (const { name, entity, prefix } of resourcesInUse()) {
    if (prefix && (await everything(entity)).length === 0) empty.push(name);
  }
  expect(empty).toEqual([]);
});
