import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import { apiOf, callOf, mutationsOf, plausible, queriesOf, valueOf, type RootField } from '../access/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { everyRow, poster, unknownId, type Post } from './refusal.ts';

let world: World;
let api: GraphQLSchema;
let post: Post;
let before: Record<string, string>;

beforeAll(async () => {
  world = await startWorld();
  api = await apiOf(world);
  post = await poster(world, 'dpo');
  before = await everyRow(world);
});
afterAll(async () => {
  expect(await everyRow(world)).toEqual(before);
  await world.close();
});

/** What is no id, or the id of nothing. */
const STRANGE = [
  '',
  "' or 1=1 --",
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '__proto__',
  'é'.repeat(3_000),
  unknownId(),
];

function argument(field: RootField, name: string): boolean {
  return field.args.some(arg => arg.name === name);
}

/** Plausible values for all arguments but those given. */
function variables(field: RootField, given: Record<string, unknown>): Record<string, unknown> {
  const leaf = plausible({ today: '2026-11-24', now: '2026-11-24T09:00:00Z', idFor: () => unknownId() });
  return {
    ...Object.fromEntries(field.args.map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])])),
    ...given,
  };
}

/** Says of an id that is nobody's what it says of any client who is none of the viewer's business: nothing (test/client). */
const SAYS_NOTHING = 'clientNotice';

test('a strange id finds nothing, in every query', async () => {
  for (const field of queriesOf(api).filter(f => argument(f, 'id') && f.name !== SAYS_NOTHING)) {
    for (const id of STRANGE) {
      const { codes } = await post(
        callOf('query', field),
        variables(field, { id }),
        `${field.name} of ${JSON.stringify(id.slice(0, 40))}`,
      );
      expect([field.name, id.slice(0, 40), codes]).toEqual([
        field.name,
        id.slice(0, 40),
        [expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/)],
      ]);
    }
  }
});

test('a strange id changes nothing, in every mutation', async () => {
  for (const field of mutationsOf(api).filter(f => argument(f, 'id'))) {
    for (const id of ['\u0000', unknownId()]) {
      const { codes } = await post(
        callOf('mutation', field),
        variables(field, { id, requestId: unknownId() }),
        `${field.name} of ${JSON.stringify(id.slice(0, 40))}`,
      );
      expect([field.name, id.slice(0, 40), codes]).toEqual([
        field.name,
        id.slice(0, 40),
        [expect.stringMatching(/^(NOT_FOUND|FORBIDDEN|INVALID_INPUT)$/)],
      ]);
    }
  }
});

test('a requestId that is none is refused by name', async () => {
  for (const field of mutationsOf(api).filter(f => argument(f, 'requestId') && !argument(f, 'subject'))) {
    for (const requestId of ['x\u0000']) {
      const answer = await post(
        callOf('mutation', field),
        variables(field, { id: unknownId(), requestId }),
        `${field.name} with ${requestId.slice(0, 9)}`,
      );
      expect([field.name, answer.codes, answer.fields]).toEqual([
        field.name,
        ['INVALID_INPUT'],
        { requestId: 'is not a UUID' },
      ]);
    }
  }
});

test('a text where one is asked for finds nothing, whatever it holds', async () => {
  const texts = [
    '\u0000',
    "'; drop table organisation; --",
    '%',
    '_',
    '\\',
    '\ud800',
    '__proto__',
    'constructor',
    'toString',
    '🙈'.repeat(2_000),
    '{{7*7}}',
  ];
  const asks = queriesOf(api).filter(field =>
    field.args.some(arg => getNamedType(arg.type).name === 'String'),
  );
  for (const field of asks) {
    for (const text of texts) {
      const given = Object.fromEntries(
        field.args.filter(arg => getNamedType(arg.type).name === 'String').map(arg => [arg.name, text]),
      );
      await post(
        callOf('query', field),
        variables(field, given),
        `${field.name} of ${JSON.stringify(text.slice(0, 20))}`,
      );
    }
  }
});

test('signing in with strange texts is refused like any other wrong sign-in', async () => {
  const login =
    'mutation($email: String!, $password: String!, $otp: String) { login(email: $email, password: $password, otp: $otp) { id } }';
  const demo = 'mutation($email: String!) { demoLogin(email: $email) { id } }';
  for (const text of ['\u0000', '\ud800', 'a'.repeat(100_000), '%@demo.wellkept.test', "' or ''='"]) {
    expect((await post(login, { email: text, password: text, otp: text })).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect((await post(demo, { email: `${text}@demo.wellkept.test` })).codes).toEqual(['NOT_FOUND']);
    expect(
      (await post('mutation($t: String!) { acceptInvitation(token: $t, password: $t) }', { t: text })).codes,
    ).toEqual(['NOT_FOUND']);
  }
});
