import {
  SavedViewCreateDocument,
  SavedViewListDocument,
  SavedViewUpdateDocument,
  SearchDocument,
} from '../schema/generated/graphql.ts';
import { OrganisationCreateDocument } from '../schema/generated/graphql.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('a view is kept for its owner and nobody else sees or changes it', async () => {
  const [entry, dpo] = [await world.as('entry'), await world.as('dpo')];
  const { record } = await entry.ask(SavedViewCreateDocument, {
    input: { list: 'organisations', name: 'Members', query: '{"kind":{"eq":"MEMBER"}}' },
  });
  expect((await entry.ask(SavedViewListDocument, {})).list.items).toMatchObject([{ name: 'Members' }]);
  expect((await dpo.ask(SavedViewListDocument, {})).list.items).toEqual([]);
  expect(
    await dpo.refused(SavedViewUpdateDocument, { id: record.id, version: 1, input: { name: 'Mine' } }),
  ).toBe('NOT_FOUND');
  await entry.ask(SavedViewUpdateDocument, { id: record.id, version: 1, input: { removed: true } });
  expect((await entry.ask(SavedViewListDocument, { filter: { removed: { eq: false } } })).list.items).toEqual(
    [],
  );
});

test('the command palette finds what the viewer may read and nothing for an administrator', async () => {
  await (
    await world.as('dpo')
  ).ask(OrganisationCreateDocument, { input: { name: 'Palette Partners', kind: 'MEMBER' } });
  expect((await (await world.as('auditor')).ask(SearchDocument, { text: 'palette' })).search).toMatchObject([
    { subject: 'Organisation', title: 'Palette Partners' },
  ]);
  expect((await (await world.as('admin')).ask(SearchDocument, { text: 'palette' })).search).toEqual([]);
  expect((await (await world.as('auditor')).ask(SearchDocument, { text: '100%' })).search).toEqual([]);
});
