import { getNamedType, isEnumType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import {
  apiOf,
  callOf,
  mutationsOf,
  plausible,
  queriesOf,
  valueOf,
  type Leaf,
  type RootField,
} from '../access/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { everyRow, JSON_HEADERS, poster, readAnswer, unknownId, type Post } from './refusal.ts';

let world: World;
let api: GraphQLSchema;
let post: Post;
let before: Record<string, string>;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  api = await apiOf(world);
  post = await poster(world, 'dpo');
  before = await everyRow(world);
});
afterAll(async () => {
  expect(await everyRow(world)).toEqual(before);
  await world.close();
});

const reasonable = plausible({ today: '2026-11-24', now: '2026-11-24T09:00:00Z', idFor: () => unknownId() });

/** Values that are none, by the name of the scalar; `enum` for choices. */
const WRONG: Record<string, unknown[]> = {
  String: [{ $ne: null }],
  ID: [{ in: [] }],
  Int: ['1'],
  Boolean: ['yes'],
  Date: ['2026-02-30', '0001-01-01'],
  DateTime: ['2026-11-24', '0001-01-01T00:00:00Z'],
  enum: ['__proto__'],
};

/** More of them; that every field of a scalar refuses alike is the scalar's promise. */
const MORE: Record<string, unknown[]> = {
  name: [true, {}, [['x']], 1],
  kind: ['NOT_A_VALUE', 'toString', 0, {}],
  icoExpiresOn: [
    '',
    'tomorrow',
    '24/11/2026',
    '2026-13-01',
    '2026-00-10',
    '1899-12-31',
    '2201-01-01',
    '2026-1-1',
    20261124,
    {},
  ],
};

test('a wrong value of any form is refused and says where', async () => {
  for (const [name, wrongs] of Object.entries(MORE)) {
    for (const wrong of wrongs) {
      const { codes, text } = await post(
        'mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }',
        { i: { name: 'W', kind: 'MEMBER', [name]: wrong } },
      );
      expect([name, wrong, codes]).toEqual([name, wrong, ['INVALID_INPUT']]);
      expect(text).toContain(name);
    }
  }
});

function kindOf(type: GraphQLInputType): string {
  return isEnumType(type) ? 'enum' : getNamedType(type).name.replace('DateTimeISO', 'DateTime');
}

/** Variables of a call in which every value of a kind is wrong; null where the call takes none of the kind. */
function wronged(field: RootField, kind: string, wrong: unknown): Record<string, unknown> | null {
  let used = false;
  const leaf: Leaf = (type, path) => {
    if (kindOf(type) !== kind || (path.length < 2 && kind === 'ID')) return reasonable(type, path);
    used = true;
    return wrong;
  };
  const variables = Object.fromEntries(
    field.args.map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])]),
  );
  return used ? variables : null;
}

test.each(Object.keys(WRONG))('a wrong %s is refused in every mutation and changes nothing', async kind => {
  for (const field of mutationsOf(api)) {
    for (const wrong of WRONG[kind]!) {
      const variables = wronged(field, kind, wrong);
      if (!variables) continue;
      const { codes } = await post(
        callOf('mutation', field),
        variables,
        `${field.name} with ${JSON.stringify(wrong)}`,
      );
      expect([field.name, wrong, codes[0]]).toEqual([field.name, wrong, 'INVALID_INPUT']);
    }
  }
});

test.each(['Date', 'DateTime', 'enum', 'Int'])(
  'a wrong %s in a filter or argument is refused in every query',
  async kind => {
    for (const field of queriesOf(api)) {
      for (const wrong of WRONG[kind]!.slice(0, 1)) {
        const variables = wronged(field, kind, wrong);
        if (!variables) continue;
        const { codes } = await post(
          callOf('query', field),
          variables,
          `${field.name} with ${JSON.stringify(wrong)}`,
        );
        expect([field.name, wrong, codes[0]]).toEqual([field.name, wrong, 'INVALID_INPUT']);
      }
    }
  },
);

test('keys that reach for the prototype are refused or ignored and reach nothing', async () => {
  const client = await world.as('dpo');
  for (const input of [
    '{"__proto__":{"role":"ADMIN"},"name":"P"}',
    '{"constructor":{"prototype":{"role":"ADMIN"}},"name":"P","kind":"MEMBER"}',
    '{"name":"P","kind":"MEMBER","prototype":{}}',
  ]) {
    const body = `{"query":"mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }","variables":{"i":${input},"__proto__":{"i":1}},"extensions":{"__proto__":{"role":"ADMIN"}}}`;
    const { codes } = await readAnswer(
      await client.fetch('/graphql', { method: 'POST', headers: JSON_HEADERS, body }),
      input,
    );
    expect([input, codes[0]]).toEqual([input, 'INVALID_INPUT']);
  }
  expect(({} as { role?: string }).role).toBeUndefined();
  expect(
    await (
      await world.as('clinician')
    ).refused('mutation { createOrganisation(input: { name: "P", kind: MEMBER }) { id } }'),
  ).toBe('FORBIDDEN');
});

test('what must be given is named when it is missing or null', async () => {
  const update =
    'mutation($i: UpdateOrganisationInput!) { updateOrganisation(id: "3d0f7b8e-52a5-4f0e-9d3a-0c7f3e1a9b11", version: 1, input: $i) { id } }';
  expect((await post(update, { i: { name: null } })).fields).toEqual({ name: expect.any(String) });
  expect((await post(update, { i: { name: '   ' } })).fields).toEqual({ name: 'is needed' });
  expect(
    (
      await post('mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }', {
        i: { kind: 'MEMBER' },
      })
    ).codes,
  ).toEqual(['INVALID_INPUT']);
});

test('what happened cannot have happened in the future', async () => {
  const later = '2026-11-25T10:00:00Z';
  const complaint = await post(
    'mutation($i: CreateComplaintCaseInput!) { createComplaintCase(input: $i) { id } }',
    {
      i: {
        receivedAt: later,
        channel: 'PHONE',
        title: 'T',
        summary: 'S',
        complainantName: 'Invented Person',
      },
    },
  );
  expect(complaint.fields).toEqual({ receivedAt: expect.stringContaining('future') });
  const intake = await post('mutation($i: CreateIntakeInput!) { createIntake(input: $i) { id } }', {
    i: { receivedAt: later, kind: 'QUESTION', personName: 'N', details: 'D' },
  });
  expect(intake.fields).toEqual({ receivedAt: expect.stringContaining('future') });
});
