import { PEOPLE, type PersonKey } from '../../server/demo/people.ts';
import { everyRow } from '../bad-input/refusal.ts';
import { startWorld, type World } from '../support/world.ts';
import { apiOf, callOf, mutationsOf, plausible, valueOf } from './api.ts';
import { askerFor } from './asker.ts';
import { factsOf } from './facts.ts';
import { changeFindings, createFindings, deedsOf, OTHERS } from './firing.ts';
import type { Probe } from './reading.ts';
import { tellMore } from './story.ts';

let world: World;
let probes: Map<PersonKey, Probe>;

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

test('every mutation of the API is expected by name', () => {
  const { api } = probes.get('dpo')!;
  expect(deedsOf(api).unexpected).toEqual([]);
  expect(OTHERS.filter(name => !mutationsOf(api).some(field => field.name === name))).toEqual([]);
});

test('nobody changes anything but by the public forms and the doors of the house', async () => {
  const { api } = probes.get('dpo')!;
  const before = await everyRow(world);
  const doors = ['acceptInvitation', 'demoLogin', 'login', 'logout', 'submitComplaint', 'submitEnquiry'];
  const leaf = plausible({
    today: '2026-11-24',
    now: '2026-11-24T09:00:00Z',
    idFor: () => crypto.randomUUID(),
  });
  const asker = await askerFor(world, null);
  for (const field of mutationsOf(api).filter(f => !doors.includes(f.name))) {
    const { errors } = await asker.ask(
      callOf('mutation', field),
      Object.fromEntries(field.args.map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])])),
    );
    expect([field.name, errors[0]?.extensions.code]).toEqual([field.name, 'UNAUTHENTICATED']);
  }
  expect(await everyRow(world)).toEqual(before);
});

test.each(personas)(
  '%s is refused every change that the rule book does not give, and no other',
  async key => {
    const before = await everyRow(world);
    expect(await changeFindings(probes.get(key)!)).toEqual([]);
    expect(await everyRow(world)).toEqual(before);
  },
);

test.each(personas)('%s makes what the rule book lets that person make, and nothing else', async key => {
  expect(await createFindings(probes.get(key)!)).toEqual([]);
});
