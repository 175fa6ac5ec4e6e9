import { getNullableType, isNonNullType, isScalarType, getNamedType, type GraphQLSchema } from 'graphql';
import { apiOf, plausible, queriesOf, valueOf, type RootField } from '../access/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { poster, unknownId, type Post } from './refusal.ts';

let world: World;
let api: GraphQLSchema;
let posts: Record<string, Post>;
beforeAll(async () => {
  world = await startWorld();
  api = await apiOf(world);
  posts = { dpo: await poster(world, 'dpo'), entry: await poster(world, 'entry') };
});
afterAll(() => world.close());

const reasonable = plausible({ today: '2026-11-24', now: '2026-11-24T09:00:00Z', idFor: () => unknownId() });
const isOptional = ({ type, defaultValue }: RootField['args'][number]) =>
  !isNonNullType(type) || defaultValue !== undefined;

/** A query whose arguments may all be null that need not be given. */
function nullable(field: RootField): string {
  const declared = field.args.map(
    arg => `$${arg.name}: ${isOptional(arg) ? getNullableType(arg.type) : arg.type}`,
  );
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const answered = isScalarType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `query (${declared.join(', ')}) { ${field.name}(${passed})${answered} }`;
}

test.each(['dpo', 'entry'])(
  'an argument that is null is refused or as if it were not given, for %s',
  async person => {
    const given = ({ args }: RootField, none: string) =>
      Object.fromEntries(
        args.map(arg => [
          arg.name,
          arg.name === none ? null : isOptional(arg) ? undefined : valueOf(arg.type, reasonable, [arg.name]),
        ]),
      );
    let asked = 0;
    for (const field of queriesOf(api)) {
      for (const { name } of field.args.filter(isOptional)) {
        // An INTERNAL fails the test.
        await posts[person]!(nullable(field), given(field, name), `${field.name} with ${name} null`);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(100);
  },
);

test('a null within an argument is refused by its name', async () => {
  const query = `query ($f: ClientSortField = familyName) { clients(sort: [{ field: $f, order: ASC }]) { total } }`;
  const { codes } = await posts.entry!(query, { f: null });
  expect(codes).toEqual(['INVALID_INPUT']);
});
