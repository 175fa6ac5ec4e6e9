import { Client } from '../server/client/client.entity.ts';
import { addThousands } from '../server/demo/thousands.ts';
import { asSystem } from '../server/system.ts';
import { ClientListDocument, ReferralListDocument, SearchDocument } from '../schema/generated/graphql.ts';
import { startWorld, type World } from './support/world.ts';

/** More hits than a search names one by one. */
const MANY = 2_100;

let world: World;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  await addThousands(world.serving.app, MANY, () => {});
}, 120_000);
afterAll(() => world.close());

/** Everybody whom the data-entry officer may list, in an order, straight from the table. */
async function everybody(orderBy: object): Promise<string[]> {
  const { id, personId } = world.people.entry;
  const open = { restricted: false, mergedInto: null };
  const clients = await asSystem(world.serving.app, 'test', em =>
    em.find(Client, open, { orderBy, fields: ['id', 'sensitive', 'namedUsers', 'barred'] }),
  );
  return clients
    .filter(one => (!one.sensitive || one.namedUsers.includes(id)) && !one.barred.includes(personId))
    .map(one => one.id);
}

test.each([
  { field: 'familyName', order: 'ASC' },
  { field: 'familyName', order: 'DESC' },
  { field: 'updatedAt', order: 'DESC' },
  { field: 'reference', order: 'ASC' },
] as const)(
  'what very many hold is listed page by page, sorted by $field $order as if there were few',
  async sort => {
    const entry = await world.as('entry');
    const expected = await everybody([{ [sort.field]: sort.order }, { id: 'ASC' }]);
    for (const page of [1, 2, 40]) {
      const { list } = await entry.ask(ClientListDocument, {
        filter: { q: 'CLI-' },
        sort: [sort],
        page,
        perPage: 25,
      });
      expect(list.items.map(({ id }) => id)).toEqual(expected.slice((page - 1) * 25, page * 25));
      expect(list).toMatchObject({ total: 1_001, hasNextPage: true });
    }
  },
);

test('the last page of very many is whole, and so is one that a filter beside the text leaves few rows', async () => {
  const entry = await world.as('entry');
  const expected = await everybody([{ familyName: 'ASC' }, { id: 'ASC' }]);
  const last = await entry.ask(ClientListDocument, {
    filter: { q: 'CLI-' },
    sort: [{ field: 'familyName', order: 'ASC' }],
    page: 3,
    perPage: 1_000,
  });
  expect(last.list.items.map(({ id }) => id)).toEqual(expected.slice(2_000));
  expect(last.list.hasNextPage).toBe(false);
  const some = expected.slice(-3);
  const { list } = await entry.ask(ClientListDocument, { filter: { q: 'CLI-', id: { in: some } } });
  expect(list.items.map(({ id }) => id).toSorted()).toEqual(some.toSorted());
  expect(list.total).toBe(3);
});

test('referrals are found among very many, too, and the palette offers five of each kind', async () => {
  const entry = await world.as('entry');
  const { list } = await entry.ask(ReferralListDocument, { filter: { q: 'REF-' }, page: 1, perPage: 25 });
  expect(list.hasNextPage).toBe(true);
  const one = list.items[7]!.reference!;
  const { search } = await entry.ask(SearchDocument, { text: one });
  expect(search).toContainEqual(expect.objectContaining({ subject: 'Referral', reference: one }));
  const offered = (await entry.ask(SearchDocument, { text: 'CLI-' })).search;
  expect(offered.filter(({ subject }) => subject === 'Client')).toHaveLength(5);
});
