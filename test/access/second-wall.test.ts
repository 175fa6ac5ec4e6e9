import { subject } from '@casl/ability';
import { abilityOf } from '../../server/access/abilities.ts';
import { reachOf } from '../../server/access/reach.ts';
import type { Row } from '../../server/access/scope.ts';
import { viewerOf } from '../../server/auth/sign-in.ts';
import { inTransaction } from '../../server/database/cause.ts';
import { resourcesInUse, type Resource } from '../../server/crud/resource.ts';
import { PEOPLE, type PersonKey } from '../../server/demo/people.ts';
import { asSystem } from '../../server/system.ts';
import { startWorld, type World } from '../support/world.ts';
import { brokenBy } from '../support/break-glass.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ demo: true });
});
afterAll(() => world.close());

/** What has a person in it or is a case: the rules copy who may meet them to columns of the row. */
const walled = resourcesInUse().filter(({ columns }) => columns.some(({ name }) => name === 'barred'));
/** Read by whoever the record around it allows, and asked unscoped by guards: the rules alone keep them. */
const WITHOUT = ['LegalHold', 'BreakGlassGrant', 'Restriction'];

/** Everything of a table, with no rule of ours in the way: what the database itself lets through. */
async function letThrough(person: PersonKey | null, { entity }: Resource): Promise<Row[]> {
  const { app } = world.serving;
  const viewer = person && (await viewerOf(app, world.people[person]));
  const cause = {
    event: 'test',
    viewer,
    requestId: 'wall',
    reach: viewer ? reachOf(viewer, app.clock) : undefined,
  };
  return inTransaction(app.orm.em.fork(), cause, async em => (await em.find(entity as never, {})) as Row[]);
}

/** A merged record is reached by whoever reaches the one that it went to: its diary goes on there. */
function asKept(row: Row): Row {
  return row.mergedInto ? { ...row, id: String(row.mergedInto), mergedInto: null } : { ...row };
}

describe.each(PEOPLE.map(({ key }) => key))('with the first wall gone, %s', person => {
  test.each(walled.map(({ name }) => name).filter(name => !WITHOUT.includes(name)))(
    'finds no row of %s that the rules hide',
    async name => {
      const resource = walled.find(one => one.name === name)!;
      const ability = abilityOf(await viewerOf(world.serving.app, world.people[person]));
      const found = await letThrough(person, resource);
      const hidden = found.filter(row => !ability.can('read', subject(name, asKept(row)) as never));
      expect(hidden.map(({ id }) => id)).toEqual([]);
    },
  );
});

test.each(walled.map(({ name }) => name).filter(name => !WITHOUT.includes(name)))(
  '%s is closed to a transaction that says nothing, and the demo has rows of it',
  async name => {
    const resource = walled.find(one => one.name === name)!;
    expect(await letThrough(null, resource)).toEqual([]);
    const all = await asSystem(world.serving.app, 'test', em => em.count(resource.entity as never, {}));
    expect(all).toBeGreaterThan(0);
  },
);

test.each(['WebEnquiry', 'OnlineIdentifier'])(
  'with the first wall gone, rows of %s are found by data entry and the officer alone',
  async name => {
    const resource = resourcesInUse().find(one => one.name === name)!;
    const all = await asSystem(world.serving.app, 'test', em => em.count(resource.entity as never, {}));
    expect(all).toBeGreaterThan(0);
    expect(await letThrough(null, resource)).toEqual([]);
    for (const { key, role } of PEOPLE) {
      const isOffice = role === 'DATA_ENTRY' || role === 'DPO';
      expect([key, (await letThrough(key, resource)).length]).toEqual([key, isOffice ? all : 0]);
    }
  },
);

test('broken glass opens the record to the one who broke it, for the database too', async () => {
  const clients = walled.find(({ name }) => name === 'Client')!;
  const before = new Set((await letThrough('clinician', clients)).map(({ id }) => id));
  const all = (await asSystem(world.serving.app, 'test', em =>
    em.find(clients.entity as never, {}),
  )) as Row[];
  const closed = all.find(
    row => !before.has(row.id) && !row.restricted && (row.barred as string[]).length === 0,
  )!;
  await brokenBy(world, 'clinician', { clientReference: String(closed.reference) });
  const after = (await letThrough('clinician', clients)).map(({ id }) => id);
  expect(after.filter(id => !before.has(id))).toEqual([closed.id]);
  expect((await letThrough('dpo', clients)).map(({ id }) => id)).not.toContain(closed.id);
});
