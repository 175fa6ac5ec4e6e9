import {
  AccessLogListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  LikelyClientsDocument,
} from '../schema/generated/graphql.ts';
import { resealClients } from '../server/client/reseal.ts';
import { seal, unseal, useSealKeys } from '../server/crud/sealing.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set('2026-11-24T10:00:00Z'));

test('C-07: each read of a sensitive item leaves an entry that says who, what and why', async () => {
  const { id } = await registered(world, { ethnicity: 'A', gender: 'MALE' });
  const since = async () => {
    const { list } = await (
      await world.as('dpo')
    ).ask(AccessLogListDocument, { filter: { client: { eq: id } }, perPage: 100 });
    return list.items.map(({ reader, reason, items }) => [reader!.displayName, reason, items!.join()]);
  };
  const before = (await since()).length;
  await (await world.as('entry')).ask(ClientOneDocument, { id });
  await assignedTo(world, id, 'clinician');
  await (await world.as('clinician')).ask('{ clients { items { id gender } } }' as never);
  expect((await since()).slice(0, (await since()).length - before)).toEqual([
    [world.people.clinician.displayName, 'CARE', 'gender'],
    [world.people.entry.displayName, 'REGISTRATION', 'dateOfBirth,ethnicity,gender'],
  ]);
});

test('C-07: lists of a data-entry officer leave the sensitive items out, by whatever way she lists', async () => {
  const { id } = await registered(world, { ethnicity: 'A' });
  await assignedTo(world, id, 'clinician');
  const entry = await world.as('entry');
  const answer = await entry.try(
    '{ clients(perPage: 100) { items { id dateOfBirth age ethnicity } } assignments { items { client { dateOfBirth age ethnicity } } } }' as never,
  );
  expect(JSON.stringify(answer.data)).not.toMatch(/"(dateOfBirth|age|ethnicity)":[^n]/);
  expect(answer.extensions?.fields).toContain('Client.dateOfBirth');
});

test('S27: the sensitive items lie encrypted in the table and in the trail', async () => {
  const { id, version } = await registered(world, { accessibilityNeeds: 'Large print, please' });
  await (
    await world.as('entry')
  ).ask(ClientUpdateDocument, { id, version, input: { accessibilityNeeds: 'A room without stairs' } });
  const stored = await asSystem(world.serving.app, 'test', async em =>
    JSON.stringify([
      await em.execute('select * from client where id = ?', [id]),
      await em.execute(
        'select v.* from audit_value v join audit_entry e on e.id = v.entry_id where e.record_id = ?',
        [id],
      ),
    ]),
  );
  expect(stored).toContain('Averil');
  expect(stored).not.toMatch(/Large print|without stairs|1984-02-29/);
});

test('an untouched sensitive item is not written again', async () => {
  const { id, version } = await registered(world, { gender: 'FEMALE' });
  const sealed = () =>
    asSystem(world.serving.app, 'test', async em =>
      em.execute('select gender, date_of_birth from client where id = ?', [id]),
    );
  const before = await sealed();
  await (
    await world.as('entry')
  ).ask(ClientUpdateDocument, { id, version, input: { preferredName: 'Avie' } });
  expect(await sealed()).toEqual(before);
});

test('S27: keys rotate: what an older key sealed opens, is found and is sealed anew, and the old key can go', async () => {
  const old = world.serving.app.env.SEAL_KEYS!;
  const fresh = 'fresh:another-key-of-the-tests-that-seals-nothing-real';
  const birth = { familyName: 'Vellacombe', dateOfBirth: '1970-03-09' };
  const { id } = await registered(world, { ...birth, gender: 'OTHER' });
  const entry = await world.as('entry');
  try {
    useSealKeys(`${fresh},${old}`);
    const read = async () => (await entry.ask(ClientOneDocument, { id })).record;
    const found = async () =>
      (await entry.ask(LikelyClientsDocument, birth)).likelyClients.map(one => one.id);
    expect([await read(), await found()]).toMatchObject([
      { gender: 'OTHER', dateOfBirth: '1970-03-09' },
      [id],
    ]);
    await asSystem(world.serving.app, 'resealClients', em => resealClients(em));
    useSealKeys(fresh);
    expect([await read(), await found()]).toMatchObject([
      { gender: 'OTHER', dateOfBirth: '1970-03-09' },
      [id],
    ]);
    expect(await asSystem(world.serving.app, 'resealClients', em => resealClients(em))).toBe(0);
    useSealKeys(`${old},${fresh}`);
    await asSystem(world.serving.app, 'resealClients', em => resealClients(em));
  } finally {
    useSealKeys(old);
  }
});

test('S27: a sealed value opens in its own column and unaltered only', () => {
  const sealed = seal('Client.gender', 'FEMALE');
  expect(unseal('Client.gender', sealed)).toBe('FEMALE');
  expect(() => unseal('Client.ethnicity', sealed)).toThrow(/authenticate/);
  const [key, body] = sealed.split('.') as [string, string];
  const altered = `${key}.${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`;
  expect(() => unseal('Client.gender', altered)).toThrow(/authenticate/);
});
