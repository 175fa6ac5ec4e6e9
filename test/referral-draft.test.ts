import { randomUUID } from 'node:crypto';
import {
  DropReferralDraftDocument,
  KeepReferralDraftDocument,
  ReferralDraftDocument,
  RegisterReferralDocument,
  SearchDocument,
} from '../schema/generated/graphql.ts';
import { useSealKeys } from '../server/crud/sealing.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { referralDraftTimers } from '../server/referral/draft.ts';
import { asSystem } from '../server/system.ts';
import { referring } from './support/referral.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const TYPED = {
  familyName: 'Quillfeather',
  nhsNumber: '99900',
  sourceType: 'GP',
  unsafeChannels: ['POST'],
  raisedByPerson: false,
};

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  entry = await world.as('entry');
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const draftOf = async (client = entry) => (await client.ask(ReferralDraftDocument)).referralDraft;

async function kept(content: object = TYPED, form: string = randomUUID()): Promise<string> {
  await entry.ask(KeepReferralDraftDocument, { form, content });
  return form;
}

/** The row of the officer as it lies in the table. */
async function row() {
  const sql = 'select sealed, kept_at from referral_draft where owner_id = ?';
  const [found] = await asSystem(world.serving.app, 'test', em =>
    em.execute<{ sealed: string | null }[]>(sql, [world.people.entry.id]),
  );
  return found!;
}

test('what is typed is kept with half a number in it, and given back to whoever typed it and to nobody else', async () => {
  expect(await draftOf()).toBeNull();
  await kept({ familyName: 'Quill' });
  world.serving.app.clock.set('2026-11-24T10:03:00Z');
  await kept();
  expect(await draftOf()).toEqual({ content: TYPED, keptAt: expect.stringMatching(/^2026-11-24T10:03:00/) });
  expect(await draftOf(await world.as('entry2'))).toBeNull();
  for (const person of ['clinician', 'manager', 'dpo', 'admin', 'auditor'] as const) {
    const other = await world.as(person);
    expect(await other.refused(ReferralDraftDocument)).toBe('FORBIDDEN');
    expect(await other.refused(KeepReferralDraftDocument, { form: randomUUID(), content: {} })).toBe(
      'FORBIDDEN',
    );
    expect(await other.refused(DropReferralDraftDocument)).toBe('FORBIDDEN');
  }
  expect(await world.anonymous().refused(ReferralDraftDocument)).toBe('UNAUTHENTICATED');
});

test('it lies sealed, in no trail and in no search', async () => {
  await kept();
  const { sealed } = await row();
  expect(sealed).toMatch(/^[\w-]+\.[\w-]+$/);
  const trail = await asSystem(world.serving.app, 'test', em =>
    em.execute<{ n: string }[]>(
      `select count(*) as n from audit_value where concat(before, after) ilike '%quill%' or concat(before, after) like '%' || ? || '%'`,
      [sealed!],
    ),
  );
  expect(Number(trail[0]!.n)).toBe(0);
  for (const person of ['entry', 'entry2', 'dpo', 'auditor'] as const)
    expect((await (await world.as(person)).ask(SearchDocument, { text: 'Quillfeather' })).search).toEqual([]);
});

test('the database itself gives it to its owner alone, whatever is asked', async () => {
  await kept();
  const seen = async (reach: string, viewer: string) => {
    const client = await world.serving.app.pool.connect();
    await client.query('begin');
    await client.query(
      `select set_config('wellkept.reach', $1, true), set_config('wellkept.viewer', $2, true)`,
      [reach, viewer],
    );
    const { rowCount } = await client.query('select 1 from referral_draft');
    await client.query('rollback');
    client.release();
    return rowCount;
  };
  const { entry: own, entry2, dpo } = world.people;
  expect(await seen('all', own.id)).toBe(1);
  for (const [reach, viewer] of [
    ['all', entry2.id],
    ['restricted', dpo.id],
    ['metadata', ''],
    ['none', ''],
  ] as const)
    expect(await seen(reach, viewer)).toBe(0);
});

test('thrown away it is blanked in place, and what arrives late of its form is not kept', async () => {
  const form = await kept();
  await entry.ask(DropReferralDraftDocument);
  expect(await draftOf()).toBeNull();
  expect(await row()).toMatchObject({ sealed: null });
  await kept(TYPED, form);
  expect(await draftOf()).toBeNull();
  await kept({ familyName: 'Another' });
  expect(await draftOf()).toMatchObject({ content: { familyName: 'Another' } });
});

test('registering the referral ends its draft; a refused one leaves it', async () => {
  await kept();
  const input = referring(world, { q1: null, q2: null, how: null });
  expect(
    await entry.refused(RegisterReferralDocument, {
      input: { ...input, receivedAt: '2026-11-25T10:00:00Z' },
    }),
  ).toBe('INVALID_INPUT');
  expect(await draftOf()).not.toBeNull();
  await entry.ask(RegisterReferralDocument, { input });
  expect(await draftOf()).toBeNull();
});

test.each([
  ['a card number', { familyName: '4111 1111 1111 1111' }, 'CARD_NUMBER_FORBIDDEN'],
  ['another field', { password: 'x' }, 'INVALID_INPUT'],
  ['a whole record', { client: { id: 'x' } }, 'INVALID_INPUT'],
  ['a list', ['familyName'], 'INVALID_INPUT'],
  ['more than the form takes', { evidence: 'x'.repeat(12_001) }, 'PAYLOAD_TOO_LARGE'],
])('S72: what no draft holds is refused and not kept: %s', async (_, content, code) => {
  await entry.ask(DropReferralDraftDocument);
  expect(await entry.refused(KeepReferralDraftDocument, { form: randomUUID(), content })).toBe(code);
  expect(await draftOf()).toBeNull();
});

test('after some days it is blanked; until then a newer key seals it anew, and the older one can go', async () => {
  const old = 'old:' + 'a'.repeat(32);
  const fresh = 'fresh:' + 'b'.repeat(32);
  const keys = world.serving.app.env.SEAL_KEYS;
  try {
    useSealKeys(old);
    await kept();
    useSealKeys(`${fresh},${old}`);
    await runTimers(world.serving.app, [referralDraftTimers]);
    useSealKeys(fresh);
    expect((await row()).sealed).toMatch(/^fresh\./);
    expect(await draftOf()).toMatchObject({ content: TYPED });
    world.serving.app.clock.set('2026-11-28T23:00:00Z');
    await runTimers(world.serving.app, [referralDraftTimers]);
    expect((await row()).sealed).not.toBeNull();
    world.serving.app.clock.set('2026-11-29T00:30:00Z');
    await runTimers(world.serving.app, [referralDraftTimers]);
    expect((await row()).sealed).toBeNull();
  } finally {
    useSealKeys(keys!);
  }
});
