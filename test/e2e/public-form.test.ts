import type { Browser, Page } from 'playwright-core';
import { startBrowser, violations } from '../support/browser.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-01T10:00:00Z' });
  browser = await startBrowser();
  page = await (await browser.newContext({ locale: 'en-GB', javaScriptEnabled: true })).newPage();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

test.each([
  ['light', 1200],
  ['dark', 1200],
  ['light', 360],
  ['dark', 360],
] as const)(
  'the form in the %s at %i px is free of violations, with and without errors',
  async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${world.url}/complain`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send complaint' }).click();
    expect(await page.title()).toContain('Error: ');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  },
);

test('a visitor is led by the summary to what is missing, sends and keeps a code', async () => {
  await page.goto(`${world.url}/complain`);
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Send complaint' }).click();
  // A page's autofocus takes effect with its first frame, which may come after the click has returned.
  await page.locator('.summary:focus').waitFor();
  await page.getByRole('link', { name: 'Say in one line what it is about' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.getByLabel('What is it about, in one line?').fill('My letter went astray');
  await page.getByLabel('What happened?').fill('You sent it to my neighbour.');
  const say = (question: string) =>
    page.getByRole('group', { name: question }).getByLabel('No', { exact: true });
  await say('Is it about our data protection office?').check();
  await say('Is it also about care or a service that you had from us?').check();
  await page.getByLabel('Yes, about mine').check();
  await page.getByLabel('Your telephone number').fill('0121 496 0111');
  expect(await page.getByLabel('Your name').inputValue()).toBe('Ada Example');
  await page.getByRole('button', { name: 'Send complaint' }).click();
  await page.getByRole('heading', { name: 'We have your complaint' }).waitFor();
  expect(await page.locator('.code').textContent()).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(await violations(page)).toEqual([]);
});
