import { ApiError } from '../../admin/core/api-error.ts';
import { makeDataProvider } from '../../admin/core/dataProvider.ts';
import { organisation } from '../../admin/organisation/index.ts';
import { serve } from './panel.tsx';

const provider = makeDataProvider([organisation]);
const before = {
  id: 'o1',
  version: 3,
  name: 'Harbour',
  kind: 'MEMBER',
  notes: 'old',
  reference: 'ORG-2026-0001',
};
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error as ApiError,
  );

test('an update sends the fields that changed, and the version they were made on', async () => {
  const sent = serve({ OrganisationUpdate: { record: { ...before, name: 'Haven', version: 4 } } });
  await provider.update('organisations', {
    id: 'o1',
    data: { ...before, name: 'Haven', notes: '' },
    previousData: before,
  });
  expect(sent).toEqual([
    {
      operation: 'OrganisationUpdate',
      variables: { id: 'o1', version: 3, input: { name: 'Haven', notes: null } },
    },
  ]);
});

test('saving without a change asks the server nothing', async () => {
  const sent = serve({});
  const { data } = await provider.update('organisations', {
    id: 'o1',
    data: { ...before },
    previousData: before,
  });
  expect(data).toBe(before);
  expect(sent).toEqual([]);
});

test('a linked record is sent as its id, and not at all while it stays the same', async () => {
  const sent = serve({ OrganisationUpdate: { record: before } });
  const linked = { ...before, parent: { id: 'p1', name: 'One' }, other: { id: 'x', name: 'Same' } };
  await provider.update('organisations', {
    id: 'o1',
    data: { ...linked, parent: { id: 'p2', name: 'Two' }, other: { id: 'x' } },
    previousData: linked,
  });
  expect(sent[0]?.variables.input).toEqual({ parent: 'p2' });
});

test('a new record carries what was given and the request id of its page', async () => {
  const sent = serve({ OrganisationCreate: { record: before } });
  await provider.create('organisations', {
    data: { name: 'Harbour', notes: '', website: null },
    meta: { requestId: 'r1' },
  });
  expect(sent[0]?.variables).toEqual({ input: { name: 'Harbour' }, requestId: 'r1' });
});

test('a list is filtered and sorted in the API’s own types', async () => {
  const sent = serve({ OrganisationList: { list: { items: [], total: 0, hasNextPage: false } } });
  await provider.getList('organisations', {
    pagination: { page: 2, perPage: 10 },
    sort: { field: 'name', order: 'DESC' },
    filter: { q: 'har', kind: ['MEMBER'], country: 'GB', icoExpiresOn: { lte: '2026-12-31' }, name: '' },
  });
  expect(sent[0]?.variables).toEqual({
    filter: {
      q: 'har',
      kind: { in: ['MEMBER'] },
      country: { eq: 'GB' },
      icoExpiresOn: { lte: '2026-12-31' },
    },
    sort: [{ field: 'name', order: 'DESC' }],
    page: 2,
    perPage: 10,
  });
});

test('a total that the server did not count is not passed off as one', async () => {
  serve({ OrganisationList: { list: { items: [before], total: 1001, hasNextPage: true } } });
  const { total, pageInfo } = await provider.getList('organisations', {});
  expect(total).toBeUndefined();
  expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
});

test('records by id and records of another one are lists with a filter', async () => {
  const sent = serve({ OrganisationList: { list: { items: [before], total: 1, hasNextPage: false } } });
  await provider.getMany('organisations', { ids: ['o1', 'o2'] });
  const all = { page: 1, perPage: 5 };
  await provider.getManyReference('organisations', {
    target: 'parent',
    id: 'p1',
    pagination: all,
    sort: { field: 'id', order: 'ASC' },
    filter: {},
  });
  expect(sent.map(({ variables }) => variables.filter)).toEqual([
    { id: { in: ['o1', 'o2'] } },
    { parent: { eq: 'p1' } },
  ]);
});

test('a record says which of its fields the role hides', async () => {
  serve({
    OrganisationOne: {
      record: before,
      extensions: { redacted: true, fields: ['Organisation.contactEmail'] },
    },
  });
  const { data } = await provider.getOne('organisations', { id: 'o1' });
  expect(data.redacted).toEqual(['Organisation.contactEmail']);
});

test('a refusal keeps its code, fields, missing items and request id', async () => {
  serve({
    OrganisationCreate: {
      code: 'INVALID_INPUT',
      fields: { name: 'is too long' },
      missing: ['PC-01'],
      requestId: 'q9',
    },
  });
  const error = await refusal(provider.create('organisations', { data: { name: 'x' } }));
  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    status: 422,
    fields: { name: 'is too long' },
    missing: ['PC-01'],
    requestId: 'q9',
  });
});

test('a lost connection is a refusal too', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('network'));
  expect(await refusal(provider.getOne('organisations', { id: 'o1' }))).toMatchObject({
    code: 'CONNECTION_LOST',
  });
});

test('an answer that is not GraphQL is told by its status', async () => {
  globalThis.fetch = async () => new Response('<html>too big</html>', { status: 413 });
  expect(await refusal(provider.getOne('organisations', { id: 'o1' }))).toMatchObject({
    code: 'PAYLOAD_TOO_LARGE',
  });
});

test('an event carries the version and the request id of its dialogue', async () => {
  const sent = serve({ Renew: { record: { ...before, version: 4 } } });
  const document = 'mutation Renew { record: renew { id } }';
  const { data } = await provider.fire('organisations', document, {
    id: 'o1',
    version: 3,
    input: { note: 'x' },
    requestId: 'r2',
  });
  expect(data.version).toBe(4);
  expect(sent[0]?.variables).toEqual({ id: 'o1', version: 3, input: { note: 'x' }, requestId: 'r2' });
});
