import { PEOPLE } from '../../server/demo/people.ts';
import { startWorld, type World } from '../support/world.ts';
import { apiOf } from './api.ts';
import { askerFor } from './asker.ts';
import { conflictFindings, effectFindings, separationFindings, type Done } from './effects.ts';
import { factsOf } from './facts.ts';
import type { Probe } from './reading.ts';
import { tellMore } from './story.ts';

let world: World;
let probes: Map<string, Probe>;

beforeAll(async () => {
  world = await startWorld({ demo: true });
  await tellMore(world);
  const api = await apiOf(world);
  const facts = await factsOf(world);
  const all = facts.staff.map(
    async me => [me.key, { api, facts, me, asker: await askerFor(world, me.key), published: '' }] as const,
  );
  probes = new Map(await Promise.all(all));
});
afterAll(() => world.close());

const personas = PEOPLE.map(person => person.key);
const done: Done = { tried: new Set(), succeeded: new Set() };

// In this order: nothing may have come of the first when the second begins.
test.each(personas)('%s achieves nothing in a complaint about that very person', async key => {
  expect(await conflictFindings(probes.get(key)!)).toEqual([]);
});

test.each(personas)(
  'whatever %s may fire comes about or is refused by a code of the rule book',
  async key => {
    expect(await effectFindings(probes.get(key)!, done)).toEqual([]);
  },
);

test('a good part of all changes came about', () => {
  expect(done.succeeded.size).toBeGreaterThan(45);
});

test('no two steps that two people have to take were taken by one, and no decision waits that was approved by whom it is about', async () => {
  expect(separationFindings(await factsOf(world))).toEqual([]);
});
