import { startWorld, type World } from '../support/world.ts';
import { everyRow } from './refusal.ts';

let world: World;
let before: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  before = await everyRow(world);
});
afterAll(async () => {
  expect(await everyRow(world)).toEqual(before);
  await world.close();
});

const NOWHERE = '3d0f7b8e-52a5-4f0e-9d3a-0c7f3e1a9b11';
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

async function answer(path: string, init?: RequestInit): Promise<{ status: number; text: string }> {
  const response = await (await world.as('dpo')).fetch(path, init);
  const text = await response.text();
  expect([path, text]).toEqual([
    path,
    expect.not.stringMatching(/node_modules|\.ts:\d|root:x:|SELECT |DriverException|"INTERNAL"/i),
  ]);
  return { status: response.status, text };
}

test.each([
  '/letters/x.pdf',
  '/letters/..%2f..%2fetc%2fpasswd.pdf',
  `/letters/${NOWHERE}.pdf`,
  '/letters/%00.pdf',
  '/files/x',
  '/files/..%2f..%2fpackage.json',
  `/files/${NOWHERE}`,
  '/files/%00',
  '/files/constructor',
  '/reports/R99.csv',
  '/reports/R01.exe',
  '/reports/R01.constructor',
  '/reports/toString.csv',
  '/reports/__proto__.__proto__',
])('GET %s finds nothing', async path => {
  const { status, text } = await answer(path);
  expect([status, JSON.parse(text).errors[0].message]).toEqual([404, 'NOT_FOUND']);
});

test.each([
  'asOf=2026-02-30',
  'asOf=0001-01-01',
  'asOf=9999-01-01',
  'asOf=x',
  'asOf=2026-01-01&asOf=2026-01-02',
  'asOf[$ne]=1',
  'from=2026-05-01&to=2026-04-01',
  'from=%00',
])('a report for %s is refused or ignores what it does not know', async query => {
  const { status, text } = await answer(`/reports/R01.csv?${query}`);
  if (query !== 'asOf[$ne]=1')
    expect([status, JSON.parse(text).errors[0].message]).toEqual([400, 'INVALID_INPUT']);
  before = { ...before, ReportRun: (await everyRow(world)).ReportRun! };
});

test('an import without its header, of nothing, of no table or of an unknown register is refused', async () => {
  const send = async (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = PREFLIGHT,
  ) => {
    const { status, text } = await answer(path, { method: 'POST', headers, body });
    return [status, JSON.parse(text).errors[0].message];
  };
  expect(await send('/imports/organisations', 'name,kind\nX,MEMBER', {})).toEqual([403, 'FORBIDDEN']);
  expect(await send('/imports/constructor', 'x')).toEqual([404, 'NOT_FOUND']);
  for (const body of [
    '',
    'name,kind',
    'kind\nMEMBER',
    'name,kind,secret\nX,MEMBER,1',
    '"name,kind\nX',
    'name,kind\nX,MEMBER,extra',
  ]) {
    expect([body, await send('/imports/organisations', body)]).toEqual([body, [400, 'INVALID_INPUT']]);
  }
  const latin = new Uint8Array(
    [...'name,kind\nCaf']
      .map(c => c.charCodeAt(0))
      .concat(
        [0xe9],
        [...',MEMBER'].map(c => c.charCodeAt(0)),
      ),
  );
  expect(await send('/imports/organisations', latin)).toEqual([400, 'INVALID_INPUT']);
  const endless = `name,kind\n${`${'x'.repeat(6_000)},MEMBER\n`.repeat(11_000)}`;
  expect(await send('/imports/organisations', endless)).toEqual([413, 'PAYLOAD_TOO_LARGE']);
});

test('the public form takes no strange body and shows typed text as text', async () => {
  const page = await answer('/complain', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'summary=%3Cscript%3Ealert(1)%3C/script%3E&__proto__=x&title[]=y&token=a.b.c',
  });
  expect(page.status).toBe(400);
  expect(page.text).not.toContain('<script>');
  expect(page.text).toContain('&#60;script&#62;');
  for (const [type, body] of [
    ['text/plain', 'x'],
    ['application/json', '{"title":{}}'],
    ['application/x-www-form-urlencoded', 'a='.repeat(2_000)],
    ['application/x-www-form-urlencoded', `summary=${'x'.repeat(300_000)}`],
  ]) {
    expect(
      (await answer('/complain', { method: 'POST', headers: { 'content-type': type! }, body: body! })).status,
    ).toBeGreaterThanOrEqual(400);
  }
});

test('what is on no map is answered by the panel or not at all', async () => {
  for (const path of [
    '/%',
    '/graphql%00',
    '/graphql/../../etc/passwd',
    '/.env',
    '/.data/session-secret',
    '/server/main.ts',
  ]) {
    const { status, text } = await answer(path);
    expect([path, status < 500, /SESSION_SECRET|import \{/.test(text)]).toEqual([path, true, false]);
  }
});
