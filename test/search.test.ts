import { SearchDocument } from '../schema/generated/graphql.ts';
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
