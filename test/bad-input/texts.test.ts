import { getNamedType, isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { apiOf, callOf, mutationsOf, plausible, valueOf, type Leaf, type RootField } from '../access/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { everyRow, poster, unknownId, type Post } from './refusal.ts';

let world: World;
let api: GraphQLSchema;
let post: Post;
beforeAll(async () => {
  world = await startWorld();
  api = await apiOf(world);
  post = await poster(world, 'dpo');
});
afterAll(() => world.close());

const reasonable = plausible({ today: '2026-11-24', now: '2026-11-24T09:00:00Z', idFor: () => unknownId() });

/** Mutations that a person fills in a form for. */
function forms(): RootField[] {
  return mutationsOf(api).filter(field => field.args.some(arg => isInputObjectType(getNamedType(arg.type))));
}

interface Filled {
  variables: Record<string, unknown>;
  /** Where the text was put, as refusals name it. */
  places: string[];
}

/** The variables of a form whose every text is this one. */
function filledWith(field: RootField, text: string): Filled {
  const places: string[] = [];
  const leaf: Leaf = (type, path) => {
    if (path.length < 2 || isEnumType(type) || getNamedType(type).name !== 'String')
      return reasonable(type, path);
    places.push(path.slice(1).join('.'));
    return text;
  };
  return {
    variables: Object.fromEntries(field.args.map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])])),
    places,
  };
}

/** Texts that no field takes. */
const REFUSED: Record<string, string> = {
  'a card number': '4111 1111 1111 1111',
  'a card number in a sentence': 'pay 12 of it with 4111-1111-1111-1111, thanks',
  'a card number without gaps': '(5500005555555559)',
  'a card number in wide digits': '４１１１ １１１１ １１１１ １１１１',
  'an override of direction': 'invoice\u202Egnp.exe',
  'a null byte': 'a\u0000b',
  'half a character': 'a\ud83db',
  'a bell': 'a\u0007b',
  '30,000 letters': 'x'.repeat(30_000),
};

test.each(Object.keys(REFUSED))('%s is refused in every text field of every form, by name', async kind => {
  const before = await everyRow(world);
  const unguarded: string[] = [];
  for (const field of forms()) {
    const { variables, places } = filledWith(field, REFUSED[kind]!);
    if (places.length === 0) continue;
    const { codes, fields } = await post(callOf('mutation', field), variables, `${field.name} with ${kind}`);
    const named = new Set(Object.keys(fields).map(name => name.replace(/\.\d+/g, '')));
    unguarded.push(...places.filter(place => !named.has(place)).map(place => `${field.name}.${place}`));
    if (!['INVALID_INPUT', 'CARD_NUMBER_FORBIDDEN'].includes(codes[0]!))
      unguarded.push(`${field.name} answered ${codes[0]}`);
    if (kind.startsWith('a card number'))
      expect([field.name, codes]).toEqual([field.name, [expect.stringMatching(/CARD_NUMBER|INVALID/)]]);
  }
  expect(unguarded).toEqual([]);
  expect(await everyRow(world)).toEqual(before);
});

test('a card number says that it may never be stored, in words', async () => {
  const { codes, fields } = await post(
    'mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }',
    { i: { name: 'Card', kind: 'MEMBER', notes: REFUSED['a card number in a sentence'] } },
  );
  expect(codes).toEqual(['CARD_NUMBER_FORBIDDEN']);
  expect(fields).toEqual({ notes: expect.stringContaining('card number') });
});

/** Texts that people write and programs stumble over. */
const KEPT = [
  'Straße, Łódź, Ἀθῆναι, Ελένη',
  '👩🏽‍⚕️🏳️‍🌈 family 👨‍👩‍👧‍👦',
  'شكوى بخصوص البيانات الشخصية',
  'תלונה \u200Fעם סימן',
  '=HYPERLINK("http://x.test","click")',
  "@SUM(1+1)*cmd|'/c calc'!A0",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "Robert'); drop table organisation;--",
  '${7*7} {{7*7}} <%= 7*7 %> %s %n \\u0041 \\',
  'NHS number 999 123 4567, telephone 01632 960001 or 01632 960002',
  'first line\nsecond line\ttabbed',
  '__proto__ constructor null undefined NaN',
];

test('unusual writing, formulas and scripts are kept letter by letter as text', async () => {
  for (const notes of KEPT) {
    const name = notes.replace(/\s+/g, ' ').slice(0, 80);
    const made = await post(
      'mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id name notes } }',
      { i: { name, kind: 'MEMBER', notes } },
    );
    expect(made.data?.createOrganisation).toMatchObject({ name, notes });
    const found = await post(
      'query($f: OrganisationFilter) { organisations(filter: $f) { items { notes } } }',
      { f: { name: { contains: name.slice(0, 30) } } },
    );
    expect(found.data?.organisations).toEqual({ items: [{ notes }] });
  }
});

test('what stands for any text elsewhere stands for itself in a search', async () => {
  const { data } = await post(
    '{ percent: organisations(filter: { q: "%" }) { total } underline: organisations(filter: { name: { contains: "_r_" } }) { total } }',
  );
  expect(data).toEqual({ percent: { total: 1 }, underline: { total: 0 } });
});
