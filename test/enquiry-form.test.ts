import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { WebEnquiry } from '../server/web-enquiry/web-enquiry.entity.ts';
import { inUse } from './support/consent.ts';
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

const filled = { name: 'Ada Example', email: 'ada@example.test', message: 'When are you\r\nopen?' };

const { open, send } = publicPage(() => world, '/enquiry');

const enquiries = (where: object = {}) =>
  asSystem(world.serving.app, 'test', em => em.find(WebEnquiry, where));

test('S8: the page says what happens with a message, for how long, and that it is for no emergency', async () => {
  await inUse(world, 'Q1_CONSORTIUM_SHARING', { noticeVersion: '3.7' });
  const page = await open();
  expect(page).toContain('We destroy your message 1 year after our last contact');
  expect(page).toContain('not for emergencies');
  expect(page).toContain('999');
  expect(page).toContain('privacy notice, version 3.7,');
  expect(page).toContain('href="/retention-schedule"');
  const asked = [...page.matchAll(/<(?:input|textarea)[^>]* name="(\w+)"/g)].map(([, name]) => name);
  // The trap and the page's own token beside the three.
  expect(asked.toSorted()).toEqual(['email', 'message', 'name', 'token', 'website']);
  expect(page).not.toMatch(/<script|checked|src=/);
});

test('S8: a visitor without account, cookie or JavaScript writes to us and gets a code that is not our number', async () => {
  const { status, page, headers } = await send(filled);
  expect(status).toBe(200);
  const [kept] = await enquiries({ publicCode: codeIn(page) });
  expect(kept).toMatchObject({
    personName: 'Ada Example',
    email: 'ada@example.test',
    message: 'When are you\nopen?',
    status: 'OPEN',
  });
  expect(page).not.toContain(kept!.reference);
  expect(page).not.toContain('Ada Example');
  expect(headers.get('set-cookie')).toBeNull();
  const mails = await world.serving.app.orm.em.fork().find(OutboxMail, { recipient: 'ada@example.test' });
  expect(mails.filter(({ text }) => text.includes(codeIn(page)!))).toHaveLength(1);
});

test('the same page sent twice makes one enquiry', async () => {
  const token = tokenIn(await open());
  const before = (await enquiries()).length;
  const [first, second] = await Promise.all([send(filled, token), send(filled, token)]);
  expect(codeIn(second.page)).toBe(codeIn(first.page));
  expect(await enquiries()).toHaveLength(before + 1);
});

test.each([
  [{ email: '' }, 'so that we can answer you'],
  [{ email: 'no address' }, 'is not an e-mail address'],
  [{ message: 'My card is 4111 1111 1111 1111' }, 'looks like a card number'],
  [{ name: 'x'.repeat(201) }, 'is longer than 200 characters'],
  [{ website: 'https://spam.test' }, 'must stay empty'],
])('what cannot be taken comes back with everything typed: %j', async (change, said) => {
  const before = (await enquiries()).length;
  const { status, page } = await send({ ...filled, ...change });
  expect(status).toBe(400);
  expect(page).toContain(said);
  expect(page).toContain('Your message has not been sent yet');
  expect(page).toContain('message' in change ? 'Ada Example' : 'When are you');
  expect(await enquiries()).toHaveLength(before);
});

test('what is typed is shown as text, whatever it is', async () => {
  const { page } = await send({ ...filled, email: '', name: '"><script>alert(1)</script>' });
  expect(page).not.toContain('<script');
});

test('whoever sends without end is told when to come back, on this form and the other together', async () => {
  let last = await send(filled);
  for (let n = 0; n < 12 && last.status === 200; n++) last = await send(filled);
  expect(last.status).toBe(429);
  expect(last.page).toMatch(/try again in \d+ minutes/);
  expect(last.page).toContain('When are you');
});

test('a page that lay open for more than a day is sent with a second press, without typing again', async () => {
  const token = tokenIn(await open());
  world.serving.app.clock.set('2026-12-02T10:05:00Z');
  const { page } = await send(filled, token);
  expect(page).toContain('open for too long');
  expect((await send(filled, tokenIn(page))).status).toBe(200);
});
