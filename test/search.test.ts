import { ClientListDocument, SearchDocument } from '../schema/generated/graphql.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => (world = await startWorld({ demo: true })));
afterAll(() => world.close());

async function foundBy(person: 'dpo' | 'admin', text: string) {
  return (await (await world.as(person)).ask(SearchDocument, { text })).search;
}

test('one search finds records of every kind: by reference, by name, and rules that have no reference by their code', async () => {
  const [contract] = await foundBy('dpo', 'Text-message gateway');
  expect(contract).toMatchObject({ subject: 'ProcessorContract', title: 'Text-message gateway' });
  expect(await foundBy('dpo', contract!.reference!)).toEqual([contract]);
  expect(await foundBy('dpo', 'RR-SAR')).toContainEqual(
    expect.objectContaining({
      subject: 'RetentionRule',
      reference: null,
      title: expect.stringMatching(/^RR-SAR ./),
    }),
  );
});

test('two letters find nothing, and neither does what lies inside another record', async () => {
  expect(await foundBy('dpo', 'Te')).toEqual([]);
  const subjects = new Set((await foundBy('dpo', 'PRC-')).map(({ subject }) => subject));
  expect([...subjects]).toEqual(['ProcessorContract']);
});

test('the administrator finds accounts and organisations, and no case', async () => {
  expect((await foundBy('dpo', 'CMP-')).length).toBeGreaterThan(0);
  expect(await foundBy('admin', 'CMP-')).toEqual([]);
  expect(await foundBy('admin', 'Imogen')).toEqual([expect.objectContaining({ subject: 'User' })]);
});

test('a client is found by the words of the name in any order, by the number as it is read aloud, and by nobody who may not meet her', async () => {
  const entry = await world.as('entry');
  const { list } = await entry.ask(ClientListDocument, { filter: { q: 'CLI-' }, perPage: 1 });
  const [{ givenName, familyName, nhsNumber, id }] = list.items as [(typeof list.items)[number]];
  const spaced = `${nhsNumber!.slice(0, 3)} ${nhsNumber!.slice(3, 6)} ${nhsNumber!.slice(6)}`;
  for (const text of [
    `${givenName} ${familyName}`,
    `${familyName!.slice(0, 4)} ${givenName!.toLowerCase()}`,
    spaced,
  ])
    expect((await entry.ask(SearchDocument, { text })).search).toContainEqual(
      expect.objectContaining({ subject: 'Client', id }),
    );
  expect(await foundBy('dpo', `${givenName} ${familyName}`)).toEqual([]);
  expect((await entry.ask(SearchDocument, { text: `${givenName} Nobodyssurname` })).search).toEqual([]);
});
