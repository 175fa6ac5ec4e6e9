import type { Browser } from 'playwright-core';
import { startBrowser, violations } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { startTour } from '../support/tour.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

test.each([
  ['light', 1200],
  ['dark', 360],
] as const)(
  'the enquiry form in the %s at %i px is free of violations, with and without errors',
  async (colorScheme, width) => {
    const page = await (await browser.newContext({ locale: 'en-GB', colorScheme })).newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${world.url}/enquiry`);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Your name').fill('Wren Ashdown');
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.locator('.summary:focus').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Wren Ashdown');
    await page.context().close();
  },
);

test('S8: what a visitor writes is found in the inbox, becomes a referral whose form knows it, and is told as such', async () => {
  const visitor = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await visitor.goto(`${world.url}/enquiry`);
  await visitor.getByLabel('What would you like to ask or tell us?').fill('I should like to refer myself.');
  await visitor.getByLabel('Your name').fill('Wren Ashdown');
  await visitor.getByLabel('Your e-mail address').fill('wren.ashdown@example.test');
  await visitor.getByRole('button', { name: 'Send message' }).click();
  await visitor.getByRole('heading', { name: 'We have your message' }).waitFor();
  expect(await violations(visitor)).toEqual([]);
  await visitor.context().close();

  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go('/webEnquiries');
  await page.getByText('Wren Ashdown').first().waitFor();
  await tour.look('web enquiries');
  await entry.open(/^WEB-\d+-0007/);
  await page.getByText('I should like to refer myself.').waitFor();
  await tour.look('a web enquiry');
  await page.getByRole('link', { name: 'Register a referral' }).click();
  await page.getByText(/From web enquiry WEB-.* by Wren Ashdown/).waitFor();
  expect(await page.getByLabel('Family name').inputValue()).toBe('Ashdown');
  expect(await page.getByLabel('E-mail address').inputValue()).toBe('wren.ashdown@example.test');
  await tour.look('a referral from an enquiry');
  await entry.type('Date of birth', '1991-03-05');
  await entry.press('Register the referral');
  await page.getByText('Came in as web enquiry').waitFor();
  await tour.go('/webEnquiries');
  await page.getByText('Wren Ashdown').first().waitFor();
  await entry.open(/^WEB-\d+-0007/);
  await page.getByText('Became something else').first().waitFor();
  await page.getByRole('link', { name: /^REF-/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Make it a complaint' }).count()).toBe(0);

  await tour.go('/webEnquiries');
  await entry.open(/^WEB-\d+-0004/);
  await page.getByRole('button', { name: 'Make it a complaint' }).click();
  await page.getByRole('dialog').waitFor();
  await tour.look('making a complaint of it');
  await page.keyboard.press('Escape');
  await tour.go('/onlineIdentifiers');
  await page.getByText('Profile on a social network').first().waitFor();
  await tour.look('online identifiers');
  await entry.open(/^ONL-/);
  await page.getByText(/invented/).waitFor();
  await tour.look('an online identifier');
  await tour.go('/onlineIdentifiers/create');
  await page.getByLabel('Name, number or address').waitFor();
  await tour.look('recording an online identifier');
  expect(tour.findings).toEqual([]);
  await tour.close();
}, 300_000);
