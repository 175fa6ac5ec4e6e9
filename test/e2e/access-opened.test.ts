import type { Browser, Locator, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { startTour, type Tour } from '../support/tour.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
let tour: Tour;
let page: Page;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  browser = await startBrowser();
  tour = await startTour(browser, world.url, 'dpo');
  page = tour.page;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();
const dialog = (): Locator => page.getByRole('dialog');

/** Opens a contract that is being put right: some of its steps are possible, some are not. */
async function contract(part = ''): Promise<void> {
  await tour.go('/processorContracts');
  const href = await page.getByRole('link', { name: 'Text-message gateway' }).first().getAttribute('href');
  await tour.go(href! + part);
}

async function palette(typed: string): Promise<void> {
  await tour.go('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(typed);
}

/** What opens over a page or in it. */
const OPENED: Record<string, () => Promise<void>> = {
  'the palette with what it found': async () => {
    await palette('CMP-');
    await page.getByRole('option', { name: /CMP-/ }).first().waitFor();
  },
  'the palette that finds nothing': async () => {
    await palette('nothing is called so');
    await dialog()
      .getByText(/nothing is called so/)
      .waitFor();
  },
  'the account menu': async () => {
    await tour.go('/');
    await button(/Imogen/).click();
  },
  'the filters of a list': async () => {
    await tour.go('/complaintCases');
    await button('Filter').click();
  },
  'the choice of columns': async () => {
    await tour.go('/complaintCases');
    await button('Columns').click();
  },
  'a list that finds nothing': async () => {
    await tour.go('/complaintCases');
    await page.getByRole('searchbox').fill('nothing is called so');
    await page.getByText('Nothing matches these filters').waitFor();
  },
  'a step’s dialogue with its errors': async () => {
    await contract();
    await button('Give notice').click();
    await dialog().locator('button[type="submit"]').click();
    await dialog().getByRole('alert').waitFor();
  },
  'why a step is not possible': async () => {
    await contract();
    // Forced: the hand waits for what is called disabled, a person does not.
    await page.locator('main button[aria-disabled="true"]').first().click({ force: true });
    await dialog().waitFor();
  },
  'the dialogue of a part of a record': async () => {
    await contract('/checklist');
    await button('Change PC-01').click();
    await dialog().waitFor();
  },
  'the calculator’s answer': async () => {
    await tour.go('/when-may-this-go');
    await page.getByLabel(/^Type of record/).selectOption({ index: 1 });
    await button('Work it out').click();
    await page.locator('main').getByRole('heading', { level: 2 }).last().waitFor();
  },
  'the records and tests behind a promise': async () => {
    await tour.go('/promises');
    await page.locator('summary', { hasText: 'A contract states' }).click();
    await page.getByText(/lacks what the contract must say/).waitFor();
  },
  'a button under the pointer': async () => {
    await tour.go('/when-may-this-go');
    // Below the list of fields it stands in the same place on a wide and on a narrow screen.
    await button('Work it out').hover();
  },
  'the question before leaving a changed form': async () => {
    await tour.go('/complaintCases/create');
    await page.getByLabel(/^Who complains/).fill('Somebody');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('link', { name: 'Organisations' }).click();
    await dialog().waitFor();
  },
};

test.each(Object.keys(OPENED))(
  '%s is free of violations of WCAG 2.2 AA in both themes, wide and narrow',
  async name => {
    await OPENED[name]!();
    await tour.look(name);
    expect(tour.findings.splice(0)).toEqual([]);
    await page.keyboard.press('Escape');
  },
);

test('the menu of a narrow screen is free of violations, and gives the page back when the screen grows wide', async () => {
  await tour.go('/');
  await page.setViewportSize({ width: 360, height: 740 });
  await button('Open menu').click();
  await tour.look('menu', 360);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('main').waitFor();
  expect(await dialog().count()).toBe(0);
  expect(tour.findings.splice(0)).toEqual([]);
});
