import { AssignmentListDocument } from '../schema/generated/graphql.ts';
import { Assignment } from '../server/assignment/assignment.entity.ts';
import { Client as ClientRecord } from '../server/client/client.entity.ts';
import { emailOf } from '../server/demo/people.ts';
import { Organisation } from '../server/organisation/organisation.entity.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, memberOf, registered } from './support/client.ts';
import { added, checked, found } from './support/import.ts';
import { csvOf, peopleRows, type PersonRow } from './support/people-file.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let entry: Client;
let member: string;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  entry = await world.as('entry');
  const id = await memberOf(world);
  const { app } = world.serving;
  member = (await asSystem(app, 'test', em => em.findOneOrFail(Organisation, { id }))).name;
});
afterAll(() => world.close());

const row = (clientCareRecordId: string, rest: PersonRow = {}): PersonRow => ({
  careRecordId: `A-${clientCareRecordId}`,
  clientCareRecordId,
  clientNhsNumber: '',
  clinicianEmail: emailOf('clinician').toUpperCase(),
  memberOrganisation: member.toUpperCase(),
  startsOn: '2026-11-02',
  endsOn: '',
  endReason: '',
  ...rest,
});

const close = (id: string, access: Partial<ClientRecord>) =>
  asSystem(world.serving.app, 'test', async em => {
    Object.assign(await em.findOneOrFail(ClientRecord, { id }, { filters: false }), access);
  });

test('who cares for whom comes in by the ids of the care-record system, and opens the record to the clinician', async () => {
  const people = peopleRows(3, 'Cared');
  await added(world, entry, 'clients', csvOf(people));
  const rows = [
    row('Cared-0'),
    row('', { careRecordId: '', clientNhsNumber: people[1]!.nhsNumber!.replace(/^(...)/, '$1 ') }),
    row('Cared-2', { clientNhsNumber: people[2]!.nhsNumber!, endsOn: '2026-11-20', endReason: 'CARE_ENDED' }),
  ];
  expect(await checked(world, entry, 'assignments', csvOf(rows))).toMatchObject({ fresh: 3, problems: [] });
  expect(await added(world, entry, 'assignments', csvOf(rows))).toMatchObject({
    state: 'DONE',
    fresh: 3,
    wrong: 0,
  });
  expect(await added(world, entry, 'assignments', csvOf(rows))).toMatchObject({
    fresh: 0,
    known: 3,
    differing: 0,
  });
  const { list } = await (await world.as('clinician')).ask(AssignmentListDocument, {});
  expect(list.items.map(({ client }) => client?.familyName)).toEqual(['Caredson', 'Caredson']);

  // One ended meanwhile, one begins on another day: told, and left alone.
  const later = [
    row('Cared-0', { endsOn: '2026-11-23', endReason: 'TRANSFER' }),
    row('Cared-1', { careRecordId: 'A-other', startsOn: '2026-11-09' }),
  ];
  const run = await added(world, entry, 'assignments', csvOf(later));
  expect(run).toMatchObject({ fresh: 0, known: 1, differing: 1, wrong: 1 });
  expect(found(run)).toEqual([
    '2 endsOn differs from the record that is here, which is left alone',
    '2 endReason differs from the record that is here, which is left alone',
    '3 clinicianEmail cares for this client already',
  ]);
});

test('a client whom the officer may not see reads like one whom nobody knows', async () => {
  const made = (careRecordId: string) => registered(world, { careRecordId });
  const [restricted, own, sensitive] = [await made('Shut-0'), await made('Shut-1'), await made('Shut-2')];
  await assignedTo(world, restricted.id, 'clinician');
  await asSystem(world.serving.app, 'test', async em => {
    (await em.findOneOrFail(Assignment, { client: restricted.id })).careRecordId = 'A-hidden';
    (await em.findOneOrFail(Assignment, { client: restricted.id })).restricted = true;
  });
  await close(restricted.id, { restricted: true });
  await close(own.id, { barred: [world.people.entry.personId] });
  await close(sensitive.id, { sensitive: true, namedUsers: [world.people.clinician.id] });
  await made('Open-0');
  const shut = ['Shut-0', 'Shut-1', 'Shut-2', 'Nobody'].map(id => row(id));
  const run = await added(
    world,
    entry,
    'assignments',
    csvOf([...shut, row('Open-0', { careRecordId: 'A-hidden' })]),
  );
  expect(found(run)).toEqual([
    '2 clientCareRecordId is not known',
    '3 clientCareRecordId is not known',
    '4 clientCareRecordId is not known',
    '5 clientCareRecordId is not known',
    '6 careRecordId belongs to a record that is here already; if you cannot find it, ask the data protection officer',
  ]);
  expect(run).toMatchObject({ fresh: 0, known: 0, wrong: 5 });
});

test('what the form would refuse is told by row and column', async () => {
  await registered(world, { careRecordId: 'Form-0', relatedStaff: [world.people.clinician.id] });
  const other = await registered(world, { nhsNumber: peopleRows(1, 'Form', 900)[0]!.nhsNumber });
  await registered(world, { careRecordId: 'Form-1' });
  const run = await added(
    world,
    entry,
    'assignments',
    csvOf([
      row('Form-0'),
      row('Form-1', { clinicianEmail: emailOf('manager') }),
      row('Form-1', { memberOrganisation: 'Nowhere' }),
      row('Form-1', { endsOn: '2026-11-01', endReason: 'TRANSFER' }),
      row('Form-1', { endsOn: '2026-11-20' }),
      row('Form-1', { startsOn: '02/11/2026' }),
      row('', {}),
      row('Form-1', { clientNhsNumber: other.nhsNumber! }),
      row('Form-1', { careRecordId: 'A-1' }),
      row('Form-1', { careRecordId: 'A-2', startsOn: '2026-11-03' }),
    ]),
  );
  expect(found(run)).toEqual([
    '2 clinicianEmail may not care for this client',
    '3 clinicianEmail is no clinician who works here',
    '4 memberOrganisation is no member organisation',
    '5 endsOn is before the first day',
    '6 endReason comes with the end, and not without it',
    '7 startsOn is not a date between 1900 and 2200',
    '8 clientCareRecordId or the NHS number is needed',
    '9 clientNhsNumber belongs to another client than the id',
    '11 clinicianEmail stands in row 10 too, with something else: that row counts',
  ]);
  expect(run).toMatchObject({ fresh: 1, known: 1, differing: 1, wrong: 8 });
});
