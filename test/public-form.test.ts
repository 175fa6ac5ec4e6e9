import { ComplaintCase } from '../server/complaint/complaint.entity.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { codeIn, publicPage, tokenIn } from './support/public-page.ts';
import { attemptsForgotten, startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-01T10:00:00Z' });
});
afterAll(() => world.close());
beforeEach(async () => {
  await attemptsForgotten(world);
});

const filled = {
  title: 'My letter went astray',
  summary: 'You sent my letter\r\nto my neighbour.',
  when: 'in spring',
  aboutOffice: 'no',
  aboutService: 'no',
  whose: 'mine',
  name: 'Ada Example',
  email: 'ada@example.test',
  format: 'LARGE_PRINT',
};

const { open, send } = publicPage(() => world, '/complain');

const cases = (where: object = {}) =>
  asSystem(world.serving.app, 'test', em => em.find(ComplaintCase, where));

test('a visitor without account or JavaScript complains and gets a code that is not our number', async () => {
  const { status, page, headers } = await send(filled);
  expect(status).toBe(200);
  const [kept] = await cases({ publicCode: codeIn(page) });
  expect(kept).toMatchObject({
    channel: 'WEB_FORM',
    title: 'My letter went astray',
    complainantName: 'Ada Example',
    letterFormat: 'LARGE_PRINT',
    status: 'ACKNOWLEDGED',
  });
  expect(kept!.summary).toBe('You sent my letter\nto my neighbour.\n\nWhen it happened, as told: in spring');
  expect(page).not.toContain(kept!.reference);
  expect(headers.get('set-cookie')).toBeNull();
});

test('the receipt is mailed at once and quotes the code', async () => {
  const code = codeIn((await send(filled)).page)!;
  const [mail] = await world.serving.app.orm.em
    .fork()
    .find(OutboxMail, { recipient: 'ada@example.test', subjectLine: { $like: `%${code}%` } });
  expect(mail!.text).toContain('We have received your complaint');
});

test('the same page sent twice makes one complaint and answers the same code', async () => {
  const token = tokenIn(await open());
  const before = (await cases()).length;
  const [first, second] = await Promise.all([send(filled, token), send(filled, token)]);
  expect(codeIn(second.page)).toBe(codeIn(first.page));
  expect(await cases()).toHaveLength(before + 1);
});

test('a complaint about the data protection office says so', async () => {
  const { page } = await send({ ...filled, aboutOffice: 'yes' });
  expect(await cases({ publicCode: codeIn(page) })).toMatchObject([{ aboutDataProtectionOffice: true }]);
});

test('what is missing is said on top and beside the question, and everything typed is kept', async () => {
  const before = (await cases()).length;
  const { status, page } = await send({ summary: 'Only this', name: '"><script>alert(1)</script>' });
  expect(status).toBe(400);
  expect(page).toContain('<title>Error: ');
  expect(page).toContain('<a href="#title">Say in one line what it is about</a>');
  expect(page).toContain('id="title-problem"');
  expect(page).toContain('aria-describedby="title-hint title-problem"');
  expect(page).toContain('>\nOnly this</textarea>');
  expect(page).not.toContain('<script');
  expect(await cases()).toHaveLength(before);
});

test('at least one way to answer is needed, whichever', async () => {
  expect((await send({ ...filled, email: '' })).page).toContain('so that we can answer you');
  expect((await send({ ...filled, email: '', phone: '0121 496 0111' })).status).toBe(200);
});

test.each([
  [{ email: 'no address' }, 'is not an e-mail address'],
  [{ phone: 'call me' }, 'is not a telephone number'],
  [{ summary: 'My card is 4111 1111 1111 1111' }, 'looks like a card number'],
  [{ title: 'x'.repeat(151) }, 'is longer than 150 characters'],
])('the page refuses what the API refuses: %j', async (change, said) => {
  const { status, page } = await send({ ...filled, ...change });
  expect(status).toBe(400);
  expect(page).toContain(said);
  expect(page).toContain('Ada Example');
});

test('a page that lay open for more than a day is sent with a second press, without typing again', async () => {
  const token = tokenIn(await open());
  world.serving.app.clock.set('2026-12-02T10:05:00Z');
  const { status, page } = await send(filled, token);
  expect(status).toBe(400);
  expect(page).toContain('open for too long');
  const fresh = /name="token" value="([^"]+)"/.exec(page)![1]!;
  expect(codeIn((await send(filled, fresh)).page)).toMatch(/^[2-9A-Z]{4}-/);
});

test('a token that we did not sign makes nothing', async () => {
  const before = (await cases()).length;
  const [id, until] = tokenIn(await open()).split('.');
  for (const token of ['', 'x', `${id}.${until}.AAAA`, `${id}.99999999999999.${'A'.repeat(43)}`])
    expect((await send(filled, token)).status).toBe(400);
  expect(await cases()).toHaveLength(before);
});

test('a machine that fills in everything is asked again, and nothing is lost for a person whose browser did it', async () => {
  const { status, page } = await send({ ...filled, website: 'https://spam.test' });
  expect(status).toBe(400);
  expect(page).toContain('must stay empty');
  expect(page).toContain('You sent my letter');
});

test('whoever sends without end is told when to come back, and keeps what was typed', async () => {
  let last = await send(filled);
  for (let n = 0; n < 12 && last.status === 200; n++) last = await send(filled);
  expect(last.status).toBe(429);
  expect(last.page).toMatch(/try again in \d+ minutes/);
  expect(last.page).toContain('My letter went astray');
});

test('a body without end is refused in words', async () => {
  expect(await send({ ...filled, summary: 'x'.repeat(300_000) })).toMatchObject({
    status: 413,
    page: expect.stringContaining('too long for this page'),
  });
});

test('the page needs no script and nothing from another host, and every question has its label', async () => {
  const response = await fetch(`${world.url}/complain`);
  const page = await response.text();
  expect(page).not.toMatch(/<script|src=|\son\w+=|@import|url\(/);
  expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
  expect(page).toContain('<html lang="en-GB">');
  const ids = [...page.matchAll(/<(?:input type="(?:text|email|tel)"|textarea) id="(\w+)"/g)].map(
    ([, id]) => id!,
  );
  expect(ids.length).toBeGreaterThan(6);
  for (const id of ids) expect(page).toContain(`<label for="${id}">`);
  expect(page).not.toMatch(/name="(aboutOffice|aboutService|whose)"[^>]* checked/);
});
