import type { Browser, Page } from 'playwright-core';
import type { PersonKey } from '../../server/demo/people.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
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

/** A page in front of somebody without a mouse: signed in by Tab and Enter. */
async function keysOf(person: PersonKey, width?: number): Promise<Page> {
  const page = await signedInPage(browser, world.url, null, { width });
  await page.locator('[data-person]').first().waitFor();
  await tabTo(page, `[data-person="${person}@demo.wellkept.test"]`);
  await page.keyboard.press('Enter');
  await page.getByRole('banner').waitFor();
  return page;
}

/** Presses Tab until the focus is on what the selector names; a page that does not lead there fails. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Tabs to an input by its name in the API, which is its `name` in the form, and types. */
async function typeInto(page: Page, source: string, text: string): Promise<void> {
  await tabTo(page, `[name="${source}"]`);
  await page.keyboard.type(text);
}

test('a complaint is registered with the keyboard alone', async () => {
  const page = await keysOf('entry');
  await page.getByRole('link', { name: 'Log a complaint' }).waitFor();
  await tabTo(page, 'main a[href="/complaintCases/create"]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'New complaint' }).waitFor();
  // Typing chooses the option that begins so.
  await typeInto(page, 'channel', 'Tel');
  await typeInto(page, 'complainantName', 'Ottilie Brandreth');
  await typeInto(page, 'title', 'A letter was opened by a neighbour');
  await typeInto(page, 'summary', 'The envelope carried the name of another flat.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: /CMP-/ }).waitFor();
  await page.context().close();
}, 120_000);

test('a step of a workflow is taken with the keyboard alone: found by the palette, refused with its errors, corrected, taken', async () => {
  const page = await keysOf('dpo');
  // The palette is fetched when it is first wanted; on a slow line the first words are typed before it has come.
  const { promise: typed, resolve: letItCome } = Promise.withResolvers<void>();
  await page.route(/CommandPalette/, async route => {
    await typed;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.locator('input:focus').waitFor({ state: 'attached' });
  await page.keyboard.type('Text-message ');
  letItCome();
  await page.locator('[role="combobox"]:focus').waitFor();
  await page.keyboard.type('gateway');
  expect(await page.getByRole('combobox').inputValue()).toBe('Text-message gateway');
  await page
    .getByRole('option', { name: /Text-message gateway/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Text-message gateway/ }).waitFor();
  const step = page.getByRole('button', { name: 'Give notice' });
  await step.waitFor();
  await tabTo(page, `#${await step.evaluate(button => (button.id ||= 'step'))}`);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await tabTo(page, '[role="dialog"] button[type="submit"]');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').waitFor();
  // The same day and month, so that it is one date wherever the month is typed first.
  await typeInto(page, 'endsOn', `0303${new Date().getFullYear() + 1}`);
  await typeInto(page, 'reason', 'The breach clause is not coming back.');
  await tabTo(page, '[role="dialog"] button[type="submit"]');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  // When the record is read again its button is gone; the keyboard goes on at the heading.
  await page.locator('h1:focus').waitFor();
  await page.context().close();
}, 120_000);

test('what takes the focus on a narrow screen is never under the bars that stay in place', async () => {
  const page = await keysOf('dpo', 360);
  await page.goto(`${world.url}/processorContracts`);
  await page.getByRole('link', { name: 'Text-message gateway' }).first().waitFor();
  await tabTo(page, 'main li a[href$="/show"]');
  await page.keyboard.press('Enter');
  await page.getByRole('tab').first().waitFor();
  // One stop for all tabs, the arrows between them: the checklist has a button a row.
  await tabTo(page, '[role="tab"][aria-selected="true"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /PC-22/ }).waitFor();
  const covered: string[] = [];
  let stops = 0;
  for (; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    // Past the last one the focus leaves the page.
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement!;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return seen && (focused.contains(seen) || seen.contains(focused))
        ? null
        : focused.outerHTML.slice(0, 200);
    });
    if (hidden) covered.push(hidden);
  }
  expect(covered).toEqual([]);
  expect(stops).toBeGreaterThan(15);
  await page.context().close();
}, 120_000);
