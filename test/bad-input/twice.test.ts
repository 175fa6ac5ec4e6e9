import { getNamedType, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { apiOf, callOf, mutationsOf, plausible, valueOf } from '../access/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { everyRow, poster, type Post, type Raw } from './refusal.ts';

let world: World;
let api: GraphQLSchema;
let post: Post;
beforeAll(async () => {
  world = await startWorld();
  api = await apiOf(world);
  post = await poster(world, 'dpo');
});
afterAll(() => world.close());

const CREATE = {
  Organisation: { name: 'Once Only Ltd', kind: 'PROCESSOR' },
  ComplaintCase: {
    receivedAt: '2026-01-05T10:00:00Z',
    channel: 'PHONE',
    title: 'T',
    summary: 'S',
    complainantName: 'Invented Person',
  },
  Intake: {
    receivedAt: '2026-01-05T10:00:00Z',
    kind: 'QUESTION',
    personName: 'Invented Person',
    details: 'D',
  },
};

function made(type: string, input: object, requestId?: string): Promise<Raw> {
  return post(
    `mutation($i: Create${type}Input!, $r: ID) { made: create${type}(input: $i, requestId: $r) { id version } }`,
    { i: input, r: requestId },
  );
}

function madeOf(raw: Raw): { id: string; version: number } {
  return raw.data!.made as { id: string; version: number };
}

test.each(Object.entries(CREATE))('the same click ten times at once makes one %s', async (type, input) => {
  const requestId = randomUUID();
  const before = await everyRow(world);
  const answers = await Promise.all(Array.from({ length: 10 }, () => made(type, input, requestId)));
  expect(new Set(answers.map(answer => madeOf(answer).id)).size).toBe(1);
  expect(Number((await everyRow(world))[type]!.split('/')[0])).toBe(Number(before[type]!.split('/')[0]) + 1);
});

test('somebody else’s click with the same requestId is another click', async () => {
  const requestId = randomUUID();
  const first = madeOf(await made('Organisation', CREATE.Organisation, requestId));
  const entry = await poster(world, 'entry');
  const second = await entry(
    'mutation($i: CreateOrganisationInput!, $r: ID) { made: createOrganisation(input: $i, requestId: $r) { id } }',
    { i: CREATE.Organisation, r: requestId },
  );
  expect(madeOf(second).id).not.toBe(first.id);
});

test('of ten changes made on the same version one is kept and nine are stale', async () => {
  const { id, version } = madeOf(await made('Organisation', CREATE.Organisation));
  const change = (name: string) =>
    post(
      'mutation($id: ID!, $v: Int!, $i: UpdateOrganisationInput!) { updateOrganisation(id: $id, version: $v, input: $i) { version } }',
      { id, v: version, i: { name } },
    );
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => change(`Change ${i}`)));
  expect(answers.map(answer => answer.codes[0] ?? 'kept').sort()).toEqual([
    ...Array.from({ length: 9 }, () => 'STALE_VERSION'),
    'kept',
  ]);
  expect((await change('Late')).codes).toEqual(['STALE_VERSION']);
});

function completed(id: string, version: number, requestId: string | null): Promise<Raw> {
  return post(
    'mutation($id: ID!, $v: Int!, $r: ID) { completeIntake(id: $id, version: $v, requestId: $r, input: { outcome: "Answered" }) { version status } }',
    { id, v: version, r: requestId },
  );
}

test('the same event fired twice happens once, with its requestId and without', async () => {
  const { id, version } = madeOf(await made('Intake', CREATE.Intake));
  const complete = (requestId: string | null) => completed(id, version, requestId);
  const requestId = randomUUID();
  const [first, again] = [await complete(requestId), await complete(requestId)];
  expect(again.data).toEqual(first.data);
  expect((await complete(null)).codes).toEqual(['STALE_VERSION']);
  expect((await complete(randomUUID())).codes).toEqual(['STALE_VERSION']);
});

test('the same event ten times at once happens once, and each click has its answer', async () => {
  const { id, version } = madeOf(await made('Intake', CREATE.Intake));
  const requestId = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => completed(id, version, requestId)));
  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
});

test('a refused event leaves its requestId free, and no record is made known by it', async () => {
  const { id, version } = madeOf(await made('Intake', CREATE.Intake));
  const requestId = randomUUID();
  expect((await completed(id, version + 1, requestId)).codes).toEqual(['STALE_VERSION']);
  expect((await completed(randomUUID(), version, requestId)).codes).toEqual(['NOT_FOUND']);
  expect((await completed(id, version, requestId)).data).toMatchObject({
    completeIntake: { version: version + 1 },
  });
  // What was answered once is answered for records alone that can be seen.
  expect((await completed('no id', version, requestId)).codes).toEqual(['NOT_FOUND']);
});

/** New records of the types that have states, with what they need to begin. */
async function newcomers(): Promise<Record<string, { id: string; version: number }>> {
  const organisation = madeOf(await made('Organisation', CREATE.Organisation)).id;
  return {
    ComplaintCase: madeOf(await made('ComplaintCase', CREATE.ComplaintCase)),
    ProcessorContract: madeOf(
      await made('ProcessorContract', {
        title: 'C',
        task: 'T',
        processor: organisation,
        startOn: '2026-01-05',
      }),
    ),
    SharingAgreement: madeOf(
      await made('SharingAgreement', { title: 'A', organisation, aims: 'Care', purpose: 'RESEARCH' }),
    ),
    Intake: madeOf(await made('Intake', CREATE.Intake)),
  };
}

test('no state can be skipped: what a new record is not offered is refused and changes nothing', async () => {
  const leaf = plausible({
    today: '2026-01-05',
    now: '2026-01-05T12:00:00Z',
    idFor: () => world.people.clinician.id,
  });
  for (const [type, { id }] of Object.entries(await newcomers())) {
    const single = `${type[0]!.toLowerCase()}${type.slice(1)}`;
    const { data } = await post(
      `{ one: ${single}(id: "${id}") { version availableActions { action enabled } } }`,
    );
    const { version, availableActions } = data!.one as {
      version: number;
      availableActions: { action: string; enabled: boolean }[];
    };
    const offered = availableActions.filter(action => action.enabled).map(({ action }) => action);
    const before = await everyRow(world);
    for (const field of mutationsOf(api).filter(
      f => getNamedType(f.type).name === type && !/^(create|update)/.test(f.name),
    )) {
      if (offered.some(action => field.name.startsWith(action))) continue;
      const given = Object.fromEntries(
        field.args.map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])]),
      );
      const { codes } = await post(
        callOf('mutation', field),
        { ...given, id, version, requestId: null },
        field.name,
      );
      expect([field.name, codes.length]).toEqual([field.name, 1]);
    }
    expect(await everyRow(world)).toEqual(before);
  }
});

test('another person’s view is not there to be read or changed', async () => {
  const { id, version } = madeOf(
    await made('SavedView', { list: 'organisations', name: 'Mine', query: '{}' }),
  );
  const other = await poster(world, 'dpo2');
  expect((await other(`{ savedView(id: "${id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
  expect(
    (
      await other(
        'mutation($id: ID!, $v: Int!) { updateSavedView(id: $id, version: $v, input: { name: "Yours" }) { id } }',
        { id, v: version },
      )
    ).codes,
  ).toEqual(['NOT_FOUND']);
});
