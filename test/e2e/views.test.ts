import type { Browser, Page } from 'playwright-core';
import { signedInPage, startBrowser, violations } from '../support/browser.ts';
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

const REFERRERS = JSON.stringify({ kind: { in: ['REFERRER'] } });
const views = (page: Page) => page.getByRole('button', { name: /^Views/ });

async function shown(page: Page): Promise<string> {
  return page
    .locator('main')
    .getByText(/^\d+ records?$/)
    .innerText();
}

test('a view that was saved by keyboard opens the list the next time, for its owner alone', async () => {
  const page = await signedInPage(browser, world.url, 'dpo');
  await page.goto(`${world.url}/organisations?filter=${encodeURIComponent(REFERRERS)}`);
  const count = await shown(page);
  await views(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Standard' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Who refers');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Views: Who refers' }).waitFor();
  await page.locator('button:focus').getByText('Who refers').waitFor();

  await page.goto(`${world.url}/organisations`);
  await page.getByRole('button', { name: 'Views: Who refers' }).waitFor();
  expect(await shown(page)).toBe(count);
  await views(page).click();
  await page.getByRole('menuitemradio', { name: 'Standard' }).click();
  await page.waitForURL(/filter=%7B%7D/);
  await page.getByRole('button', { name: 'Views', exact: true }).waitFor();
  await page.waitForFunction(
    before => !document.querySelector('main')!.innerText.includes(before),
    `\n${count}`,
  );

  const other = await signedInPage(browser, world.url, 'dpo2');
  await other.goto(`${world.url}/organisations`);
  await views(other).click();
  await other.getByText('You have saved no view of this list yet.').waitFor();
});

test.each([
  ['light', 1440],
  ['dark', 360],
] as const)('the views are chosen and changed in %s at %i px, with nothing for axe', async (theme, width) => {
  const page = await signedInPage(browser, world.url, 'manager', { theme, width });
  const name = `Seen in ${theme} colours, with a name that is as long as names may be`.slice(0, 60);
  await page.goto(`${world.url}/processorContracts`);
  await views(page).click();
  await page.getByRole('menuitem', { name: /^Save this view/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await views(page).click();
  await page.getByRole('menuitemradio', { name }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Change your views …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: `Remove: ${name}` }).click();
  await dialog.getByRole('button', { name: `Put it back: ${name}` }).click();
  await dialog.getByRole('button', { name: `Rename: ${name}` }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[aria-haspopup="menu"]:focus').waitFor();
});
