import {
  ComplaintCaseListDocument,
  ImportRunOneDocument,
  OrganisationCreateDocument,
  ProcessorContractListDocument,
  StartImportDocument,
} from '../schema/generated/graphql.ts';
import { checked, worked } from './support/import.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let dpo: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z', env: { GO_LIVE_ON: '2026-11-01' } });
  dpo = await world.as('dpo');
  await dpo.ask(OrganisationCreateDocument, { input: { name: 'Harbour Hosting', kind: 'PROCESSOR' } });
});
afterAll(() => world.close());

const preview = (resource: string, lines: string[]) => checked(world, dpo, resource, lines.join('\n'));

const COMPLAINT = 'receivedAt,channel,title,summary,complainantName';
const complaint = (receivedAt: string, title: string) =>
  `${receivedAt},PHONE,${title},It happened.,Orla Test`;

test.each(['05/11/2026', '11/05/2026 10:00', '2026', 'Nov 5, 2026', '2026-11-31T10:00'])(
  'the time %s could be read in two ways or in none, and is refused in its cell',
  async text => {
    const run = await preview('complaintCases', [COMPLAINT, complaint(`"${text}"`, 'Odd time')]);
    expect(run).toMatchObject({
      state: 'REFUSED',
      problems: [{ row: 2, column: 'receivedAt', message: expect.stringMatching(/YYYY-MM-DD/) }],
    });
  },
);

test('a time without an offset is London time, and a day alone is its beginning there', async () => {
  const run = await preview('complaintCases', [
    COMPLAINT,
    complaint('2026-07-01 00:30', 'Half past midnight'),
    complaint('2026-07-02', 'A day'),
    complaint('2026-06-30T23:30:00Z', 'With its offset'),
  ]);
  expect(run).toMatchObject({ state: 'PREVIEWED', problems: [] });
  await dpo.ask(StartImportDocument, { id: run.id });
  await worked(world);
  const { record } = await dpo.ask(ImportRunOneDocument, { id: run.id });
  expect(record).toMatchObject({ state: 'DONE', fresh: 3 });
  const { list } = await dpo.ask(ComplaintCaseListDocument, { filter: {} });
  expect(Object.fromEntries(list.items.map(each => [each.title, each.receivedAt]))).toEqual({
    'Half past midnight': '2026-06-30T23:30:00.000Z',
    'A day': '2026-07-01T23:00:00.000Z',
    'With its offset': '2026-06-30T23:30:00.000Z',
  });
});

test.each([
  ['complaintCases', [COMPLAINT, complaint('2026-12-24', 'Not yet')], 'receivedAt', 'is in the future'],
  [
    'processorContracts',
    ['title,processor,task,inForceSince', 'Hosting,Harbour Hosting,Hosts,last year'],
    'inForceSince',
    'is not a day: write YYYY-MM-DD',
  ],
  [
    'processorContracts',
    ['title,processor,task,inForceSince', 'Hosting,Harbour Hosting,Hosts,2026-11-10'],
    'inForceSince',
    'is not before the register went live',
  ],
  [
    'processorContracts',
    ['title,processor,task,startOn,endsOn', 'Hosting,Harbour Hosting,Hosts,2026-01-02,2026-01-01'],
    'endsOn',
    'is before the first day',
  ],
])(
  'what %s would refuse is shown by row and column before anything is added',
  async (resource, lines, column, message) => {
    const run = await preview(resource, lines);
    expect(run).toMatchObject({ state: 'REFUSED', problems: [{ row: 2, column, message }] });
    expect((await dpo.ask(ProcessorContractListDocument, {})).list.total).toBe(0);
  },
);
