import {
  OrganisationCreateDocument,
  OrganisationListDocument,
  OrganisationOneDocument,
  OrganisationUpdateDocument,
} from '../schema/generated/graphql.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

test('an officer registers an organisation and finds it again', async () => {
  const entry = await world.as('entry');
  const { record } = await entry.ask(OrganisationCreateDocument, {
    input: { name: 'Harbour Records Ltd', kind: 'PROCESSOR', icoRegistration: 'ZA123456' },
  });
  expect(record).toMatchObject({
    reference: 'ORG-2026-0001',
    name: 'Harbour Records Ltd',
    country: 'GB',
    version: 1,
  });
  const { list } = await (
    await world.as('auditor')
  ).ask(OrganisationListDocument, { filter: { q: 'harbour' } });
  expect(list).toMatchObject({ total: 1, hasNextPage: false, items: [{ id: record.id }] });
});

test('the same click twice registers one organisation', async () => {
  const dpo = await world.as('dpo');
  const variables = {
    input: { name: 'Twice Telephony', kind: 'PROCESSOR' as const },
    requestId: '7f0c2f0e-6f0e-4d38-9a5e-0f6c1f9d1a01',
  };
  const [first, second] = await Promise.all([
    dpo.ask(OrganisationCreateDocument, variables),
    dpo.ask(OrganisationCreateDocument, variables),
  ]);
  expect(second.record.id).toBe(first.record.id);
});

test('a stale change is refused and changes nothing', async () => {
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'Stale Supplies', kind: 'THIRD_PARTY' },
  });
  await dpo.ask(OrganisationUpdateDocument, { id: record.id, version: 1, input: { name: 'Fresh Supplies' } });
  expect(
    await dpo.refused(OrganisationUpdateDocument, {
      id: record.id,
      version: 1,
      input: { name: 'Lost Supplies' },
    }),
  ).toBe('STALE_VERSION');
  const after = await dpo.ask(OrganisationOneDocument, { id: record.id });
  expect(after.record).toMatchObject({ name: 'Fresh Supplies', version: 2 });
});

test('two letters that are no country are refused', async () => {
  const dpo = await world.as('dpo');
  const answer = await dpo.try(OrganisationCreateDocument, {
    input: { name: 'Nowhere Supplies', kind: 'PROCESSOR', country: 'ZZ' },
  });
  expect(answer.errors[0]!.extensions.fields).toEqual({ country: 'is not a two-letter country code' });
});

test('wrong input is refused by field, in words', async () => {
  const dpo = await world.as('dpo');
  const answer = await dpo.try(OrganisationCreateDocument, {
    input: { name: '', kind: 'MEMBER', contactEmail: 'no', country: 'Wales' },
  });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: {
      contactEmail: 'is not an e-mail address',
      country: 'is not a two-letter country code',
      name: expect.any(String),
    },
  });
  expect(
    await dpo.refused(OrganisationCreateDocument, {
      input: { name: 'Card 4111 1111 1111 1111', kind: 'MEMBER' },
    }),
  ).toBe('CARD_NUMBER_FORBIDDEN');
});

test('an administrator sees no register and a clinician only reads it', async () => {
  const admin = await world.as('admin');
  expect(await admin.refused(OrganisationListDocument, {})).toBe('FORBIDDEN');
  const clinician = await world.as('clinician');
  expect(await clinician.refused(OrganisationCreateDocument, { input: { name: 'X', kind: 'MEMBER' } })).toBe(
    'FORBIDDEN',
  );
});

test('nobody signed in reads nothing', async () => {
  expect(await world.anonymous().refused(OrganisationListDocument, {})).toBe('UNAUTHENTICATED');
});
