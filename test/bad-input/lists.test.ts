import { isUUID } from 'class-validator';
import {
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
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

const reasonable = plausible({ today: '2026-11-24', now: '2026-11-24T09:00:00Z', idFor: () => unknownId() });

/** Plausible values for all arguments. */
function argumentsOf(field: RootField): Record<string, unknown> {
  return Object.fromEntries(field.args.map(arg => [arg.name, valueOf(arg.type, reasonable, [arg.name])]));
}

test('absurd pages are refused in every list', async () => {
  for (const field of queriesOf(api).filter(f => f.args.some(arg => arg.name === 'page'))) {
    for (const page of [0, 2_147_483_647]) {
      const { codes } = await post(
        callOf('query', field),
        { ...argumentsOf(field), page, id: unknownId(), subject: 'Organisation' },
        `${field.name} page ${page}`,
      );
      expect([field.name, page, codes]).toEqual([
        field.name,
        page,
        [expect.stringMatching(/^(INVALID_INPUT|FORBIDDEN|NOT_FOUND)$/)],
      ]);
    }
  }
});

/** Places in the inputs of a call that take a list. */
function listsOf(type: GraphQLInputType, path: string[] = []): string[][] {
  if (isNonNullType(type)) return listsOf(type.ofType, path);
  if (isListType(type)) return [path];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(field => listsOf(field.type, [...path, field.name]));
}

/** Puts 1,001 things into every list of the arguments. */
function crowded(field: RootField, places: string[][]): Record<string, unknown> {
  const variables = argumentsOf(field);
  for (const place of places) {
    const holder = place
      .slice(0, -1)
      .reduce((inside, key) => inside[key] as Record<string, unknown>, variables);
    const [item] = holder[place.at(-1)!] as unknown[];
    holder[place.at(-1)!] = Array.from({ length: 1_001 }, () => (item && isUUID(item) ? 'x' : item));
  }
  return variables;
}

test('a list of more than 1,000 things is refused by name wherever a list is taken', async () => {
  for (const [kind, field] of [
    ...mutationsOf(api).map(f => ['mutation', f] as const),
    ...queriesOf(api).map(f => ['query', f] as const),
  ]) {
    const places = field.args
      .flatMap(arg => listsOf(arg.type, [arg.name]))
      .filter(place => place.at(-1) !== 'sort');
    if (places.length === 0) continue;
    const { codes, fields } = await post(
      callOf(kind, field),
      crowded(field, places),
      `${field.name} with long lists`,
    );
    expect([field.name, codes[0]]).toEqual([field.name, 'INVALID_INPUT']);
    const unnamed = places
      .map(place => place.slice(1).join('.') || place[0]!)
      .filter(name => !(name in fields));
    expect([field.name, unnamed]).toEqual([field.name, []]);
  }
});

test('a list is sorted by a handful of keys at most', async () => {
  const sort = Array.from({ length: 2_000 }, () => ({ field: 'name', order: 'ASC' }));
  const { codes, fields } = await post(
    'query($s: [OrganisationSort!]) { organisations(sort: $s) { total } }',
    { s: sort },
  );
  expect([codes, Object.keys(fields)]).toEqual([['INVALID_INPUT'], ['sort']]);
});
