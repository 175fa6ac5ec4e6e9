import type { SqlEntityManager } from '@mikro-orm/sql';
import fc from 'fast-check';
import { Client } from '../server/client/client.entity.ts';
import { holding, wordsOf } from '../server/crud/filter.ts';
import { addThousands } from '../server/demo/thousands.ts';
import { asSystem } from '../server/system.ts';
import { ClientListDocument } from '../schema/generated/graphql.ts';
import { startWorld, type World } from './support/world.ts';

/** Pieces of which names are made: signs that mean something in a pattern, accents, letters whose small form depends on their place. */
const PIECES = [
  'an',
  'An',
  'NÁ',
  'né',
  'ne\u0301',
  'ß',
  'ss',
  'io',
  'ΟΣ',
  'σο',
  '%',
  '_',
  '\\',
  "'",
  '-',
  ' ',
];
const SEARCHED = ['given_name', 'family_name', 'preferred_name', 'nhs_number', 'care_record_id', 'reference'];
const MANY = 400;

const name = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map(pieces => `O${pieces.join('')}`);

let world: World;
/** Every name that somebody has. */
let names: string[];
beforeAll(async () => {
  world = await startWorld({ demo: true });
  await addThousands(world.serving.app, MANY, () => {});
  const [given, family, preferred] = [1, 2, 3].map(seed => fc.sample(name, { seed, numRuns: MANY }));
  names = [...given!, ...family!, ...preferred!];
  await asSystem(world.serving.app, 'test', em =>
    em.execute(
      `update client set given_name = n.given, family_name = n.family, preferred_name = nullif(n.preferred, 'O-')
         from (select id, row_number() over (order by reference) as place from client) c
         join unnest(?::text[], ?::text[], ?::text[]) with ordinality as n (given, family, preferred, place) using (place)
        where client.id = c.id`,
      [given, family, preferred],
    ),
  );
}, 120_000);
afterAll(() => world.close());

/** A piece of a name of somebody, in small or large letters or as it is. */
const piece = fc
  .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 7 }), fc.constantFrom('as is', 'small', 'large'))
  .map(([which, from, length, way]) => {
    const all = names[which % names.length]!;
    const cut = all.slice(from % all.length).slice(0, length);
    return way === 'as is' ? cut : way === 'small' ? cut.toLowerCase() : cut.toUpperCase();
  });
const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map(pieces => pieces.join(' '));
const sort = fc.record({
  field: fc.constantFrom('familyName', 'givenName', 'updatedAt', 'reference'),
  order: fc.constantFrom('ASC', 'DESC'),
});
type Sort = typeof sort extends fc.Arbitrary<infer T> ? T : never;

function columnOf(em: SqlEntityManager, { field }: Sort): string {
  return em.getMetadata(Client).properties[field as 'familyName'].fieldNames[0]!;
}

/** Whoever holds each text in some column, straight from the table. */
async function plainly(em: SqlEntityManager, texts: readonly string[], by: Sort): Promise<string[]> {
  const holds = texts.map(() => `(${SEARCHED.map(column => `${column} ilike ?`).join(' or ')})`);
  const rows = await em.execute<{ id: string }[]>(
    `select id from client where ${['true', ...holds].join(' and ')} order by ${columnOf(em, by)} ${by.order}, id`,
    texts.flatMap(one => SEARCHED.map(() => holding(one))),
  );
  return rows.map(({ id }) => id);
}

test('a list finds by pieces of names what a plain query finds, in its order', async () => {
  const { id, personId } = world.people.entry;
  const entry = await world.as('entry');
  const everybody = await asSystem(world.serving.app, 'test', em =>
    em.find(
      Client,
      { restricted: false, mergedInto: null },
      { fields: ['id', 'sensitive', 'namedUsers', 'barred'] },
    ),
  );
  const met = new Set(
    everybody
      .filter(one => (!one.sensitive || one.namedUsers.includes(id)) && !one.barred.includes(personId))
      .map(one => one.id),
  );
  await fc.assert(
    fc.asyncProperty(text, sort, async (q, by) => {
      const hits = await asSystem(world.serving.app, 'test', em => plainly(em, wordsOf(q), by));
      const expected = hits.filter(one => met.has(one));
      const { list } = await entry.ask(ClientListDocument, {
        filter: { q },
        sort: [by as never],
        page: 1,
        perPage: 5,
      });
      expect(list.items.map(one => one.id)).toEqual(expected.slice(0, 5));
      expect(list).toMatchObject({ total: expected.length, hasNextPage: expected.length > 5 });
    }),
    { numRuns: 60, seed: 7 },
  );
}, 60_000);

test('the index answers all who hold the texts in order, or of too many the first ones and as many others as are wanted', async () => {
  const most = fc.integer({ min: 1, max: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 2 }),
      sort,
      most,
      async (texts, by, wanted) => {
        const ahead = Math.ceil(wanted / 3);
        const [found, expected] = await asSystem(world.serving.app, 'test', async em => {
          const hits = await plainly(em, texts, by);
          await em.execute(`select set_config('wellkept.reach', 'all', true)`);
          const [row] = await em.execute<[{ ids: string[] | null }]>(
            'select ids from client_like(?::text[], ?, ?::text[], ?::boolean[], ?)',
            [texts.map(holding), wanted, [columnOf(em, by), 'id'], [by.order === 'DESC', false], ahead],
          );
          return [row.ids ?? [], hits];
        });
        if (expected.length < wanted) return expect(found).toEqual(expected);
        expect(found.slice(0, ahead)).toEqual(expected.slice(0, ahead));
        expect(found.length).toBeGreaterThanOrEqual(wanted);
        expect(expected).toEqual(expect.arrayContaining(found));
      },
    ),
    { numRuns: 100, seed: 7 },
  );
}, 60_000);
