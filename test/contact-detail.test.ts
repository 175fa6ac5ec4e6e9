import {
  ClientOneDocument,
  ContactDetailCreateDocument,
  ContactDetailListDocument,
  GiveUpContactDetailDocument,
  MarkReturnedContactDetailDocument,
  PromisesDocument,
  TimelineDocument,
  VerifyContactDetailDocument,
  WorkbenchDocument,
  type CreateContactDetailInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { assignedTo, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set('2026-11-24T10:00:00Z'));

async function added(
  client: string,
  input: Partial<CreateContactDetailInput> = {},
  person: PersonKey = 'entry',
) {
  const { record } = await (
    await world.as(person)
  ).ask(ContactDetailCreateDocument, {
    input: { client, kind: 'MOBILE', value: '07700 900123', ...input },
  });
  return record;
}

async function detailsOf(client: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ClientOneDocument, { id: client })).record.contactDetails;
}

test('S23, S44: a new number replaces the old one, which stays as history with both its days', async () => {
  const { id } = await registered(world);
  const old = await added(id);
  world.serving.app.clock.set('2026-12-01T10:00:00Z');
  await added(id, { value: '07700 900456', replaces: old.id, reportedBy: 'REPRESENTATIVE' });
  expect(await detailsOf(id)).toMatchObject([
    {
      value: '07700 900456',
      status: 'UNVERIFIED',
      reportedBy: 'REPRESENTATIVE',
      startsOn: '2026-12-01',
      endsOn: null,
    },
    { value: '07700 900123', status: 'ENDED', startsOn: '2026-11-24', endsOn: '2026-12-01' },
  ]);
  const { timeline } = await (await world.as('entry')).ask(TimelineDocument, { subject: 'Client', id });
  expect(JSON.stringify(timeline.items)).toContain('07700 900123');
});

test('S44: a detail is verified by a person who says how, and what comes back is not relied on any more', async () => {
  const { id } = await registered(world);
  const detail = await added(id, {
    kind: 'ADDRESS',
    value: '4 Example Row\nBirmingham',
    postcode: 'B12 8QT',
  });
  const entry = await world.as('entry');
  const variables = { id: detail.id, version: detail.version };
  await entry.ask(VerifyContactDetailDocument, { ...variables, input: { verifiedHow: 'DOCUMENT' } });
  expect(await detailsOf(id)).toMatchObject([
    {
      status: 'VERIFIED',
      verifiedHow: 'DOCUMENT',
      verifiedBy: { displayName: world.people.entry.displayName },
    },
  ]);
  await entry.ask(MarkReturnedContactDetailDocument, { ...variables, version: detail.version + 1 });
  expect(await detailsOf(id)).toMatchObject([{ status: 'RETURNED', verifiedHow: null, verifiedBy: null }]);
  const { list } = await entry.ask(ContactDetailListDocument, { filter: { status: { eq: 'RETURNED' } } });
  expect(list.items.map(item => item.id)).toContain(detail.id);
});

test('S44: a detail that came back is a task of the data-entry officer’s, until somebody has asked; then the promise is kept again', async () => {
  const { id, reference } = await registered(world);
  const detail = await added(id, { kind: 'EMAIL', value: 'averil@example.test' });
  const entry = await world.as('entry');
  const tasks = async () =>
    (await entry.ask(WorkbenchDocument)).workbench.items.filter(item => item.id === detail.id);
  const promise = async (person: PersonKey) =>
    (await (await world.as(person)).ask(PromisesDocument)).promises.find(({ code }) => code === 'S44')!;
  expect(await tasks()).toEqual([]);
  await entry.ask(MarkReturnedContactDetailDocument, { id: detail.id, version: detail.version });
  expect(await tasks()).toMatchObject([
    {
      subject: 'ContactDetail',
      opens: 'Client',
      opensId: id,
      reference,
      title: null,
      deadline: { kind: 'CONTACT_DETAIL', due: '2026-12-01' },
    },
  ]);
  world.serving.app.clock.set('2026-12-02T10:00:00Z');
  for (const person of ['dpo', 'manager', 'auditor'] as const)
    expect(await promise(person)).toMatchObject({ state: 'BROKEN', records: [] });
  world.serving.app.clock.set('2026-11-24T11:00:00Z');
  const { list } = await entry.ask(ContactDetailListDocument, { filter: { status: { eq: 'RETURNED' } } });
  for (const { id: returned, version } of list.items)
    await entry.ask(VerifyContactDetailDocument, {
      id: returned,
      version,
      input: { verifiedHow: 'CONFIRMED_BY_CLIENT' },
    });
  expect(await tasks()).toEqual([]);
  expect(await promise('dpo')).toMatchObject({ state: 'KEPT' });
});

test('what is not used any more is neither verified nor replaced', async () => {
  const { id } = await registered(world);
  const detail = await added(id);
  const entry = await world.as('entry');
  await entry.ask(GiveUpContactDetailDocument, { id: detail.id, version: detail.version });
  const gone = { id: detail.id, version: detail.version + 1 };
  expect(
    await entry.refused(VerifyContactDetailDocument, { ...gone, input: { verifiedHow: 'REPLIED' } }),
  ).toBe('INVALID_TRANSITION');
  await expect(added(id, { replaces: detail.id })).rejects.toThrow(/is no present detail/);
});

test.each([
  [{ kind: 'ADDRESS' as const, value: '4 Example Row' }, 'postcode'],
  [{ kind: 'ADDRESS' as const, value: '4 Example Row', postcode: 'B12' }, 'postcode'],
  [{ kind: 'MOBILE' as const, postcode: 'B12 8QT' }, 'postcode'],
  [{ kind: 'EMAIL' as const, value: 'nobody' }, 'value'],
  [{ kind: 'LANDLINE' as const, value: 'ring twice' }, 'value'],
])('what is no address or number is refused by field: %j', async (input, field) => {
  const { id } = await registered(world);
  await expect(added(id, input)).rejects.toThrow(new RegExp(`INVALID_INPUT[^]*"${field}"`));
});

test('§6.2: a clinician keeps the contact details of her own clients, reads those that she handed over, and no others', async () => {
  const { id } = await registered(world);
  await added(id);
  await expect(added(id, {}, 'clinician')).rejects.toThrow(/INVALID_INPUT[^]*"client"/);
  await assignedTo(world, id, 'clinician');
  await added(id, { value: '07700 900789' }, 'clinician');
  expect(await detailsOf(id, 'clinician')).toHaveLength(2);
  const { list } = await (await world.as('clinician2')).ask(ContactDetailListDocument, { filter: {} });
  expect(list.items.filter(item => item.value === '07700 900789')).toEqual([]);
  expect(await (await world.as('manager')).refused(ContactDetailListDocument)).toBe('FORBIDDEN');
});
