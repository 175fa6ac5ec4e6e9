import {
  OrganisationCreateDocument,
  TransferCreateDocument,
  TransferUpdateDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

async function due(subject: string) {
  const { workbench } = await (await world.as('dpo')).ask(WorkbenchDocument);
  return workbench.items.filter(item => item.subject === subject);
}

test('a transfer stands on the workbench with its review and opens its contract, until it stops', async () => {
  const dpo = await world.as('dpo');
  const contract = await contracts(world, '2026-11-24').active();
  const input = {
    contract: contract.id,
    recipient: 'Longitude Hosting',
    country: 'IE',
    mechanism: 'ADEQUACY_REGS',
    reviewAt: '2026-12-10',
  } as const;
  const { record } = await dpo.ask(TransferCreateDocument, { input });
  expect(await due('Transfer')).toMatchObject([
    {
      id: record.id,
      title: 'Longitude Hosting',
      opens: 'ProcessorContract',
      opensId: contract.id,
      reference: contract.reference,
      deadline: { kind: 'TRANSFER_REVIEW', due: '2026-12-10', urgency: 'AMBER' },
    },
  ]);
  await dpo.ask(TransferUpdateDocument, {
    id: record.id,
    version: record.version,
    input: { endedOn: '2026-11-24' },
  });
  expect(await due('Transfer')).toEqual([]);
});

test('a registration with the regulator stands there with its last day', async () => {
  const dpo = await world.as('dpo');
  await dpo.ask(OrganisationCreateDocument, {
    input: {
      name: 'Harbour Surveys',
      kind: 'PROCESSOR',
      icoRegistration: 'ZA123456',
      icoExpiresOn: '2026-11-23',
    },
  });
  expect(await due('Organisation')).toMatchObject([
    { title: 'Harbour Surveys', deadline: { kind: 'REGISTRATION', due: '2026-11-23', urgency: 'RED' } },
  ]);
});
