import type { Browser, Page } from 'playwright-core';
import { Client } from '../../server/client/client.entity.ts';
import { asSystem } from '../../server/system.ts';
import { startBrowser, violations } from '../support/browser.ts';
import { registered, assignedTo } from '../support/client.ts';
import { detail } from '../support/communication.ts';
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

/** The page of a link for somebody who has no account, at the width of a telephone. */
async function anonymousPage(colorScheme: 'light' | 'dark'): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  return (await browser.newContext({ locale: 'en-GB', colorScheme, viewport })).newPage();
}

/** Presses Tab until something is reached, as a person without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${selector} is not reached by the keyboard`);
}

const stateOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

test('S47, S103: a clerk makes a link, the person changes her preferences by keyboard on her telephone, the clinician sees it at once', async () => {
  const client = await registered(world, { familyName: 'Tidewater', givenName: 'Oriel' });
  await detail(world, client.id, 'EMAIL', 'oriel@example.test');
  await assignedTo(world, client.id, 'clinician');

  const tour = await startTour(browser, world.url, 'entry');
  const entry = handsOn(tour.page);
  await tour.go(`/clients/${client.id}/show/contact`);
  await tour.page.getByRole('button', { name: 'Text message, Surveys: Not said' }).waitFor();
  await tour.look('preferences');
  // Two keystrokes on a cell.
  await tour.page.getByRole('button', { name: 'Text message, Surveys: Not said' }).focus();
  await tour.page.keyboard.press('Enter');
  await tour.page.getByRole('menuitem', { name: 'Yes' }).waitFor();
  await tour.page.keyboard.press('Enter');
  await tour.page.getByRole('button', { name: 'Text message, Surveys: Yes' }).waitFor();
  await entry.choose('By which way', 'E-mail');
  await entry.choose('About what', 'Marketing');
  await tour.page.getByText('never said yes to marketing').waitFor();
  await entry.press('Make a personal link');
  await tour.page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
  const shown = tour.page.getByLabel('The link, shown this once');
  const { pathname } = new URL(await shown.inputValue());
  await tour.look('a link, shown once');
  await entry.press('Close');
  await tour.page
    .getByText(/^opens until/)
    .first()
    .waitFor();
  expect(await tour.page.content()).not.toContain(pathname);

  const page = await anonymousPage('dark');
  await page.goto(`${world.url}${pathname}`);
  expect(await violations(page)).toEqual([]);
  expect(await stateOf(page)).toBe(360);
  await tabTo(page, '[name="SERVICE.PHONE"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[name="SERVICE.PHONE"][value="no"]').isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Saved. This holds from now on.').waitFor();
  await tabTo(page, '[name="stopMarketing"]');
  await page.keyboard.press('Enter');
  await page.getByText('All marketing has stopped').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page)).toEqual([]);
  expect(await stateOf(page)).toBe(360);

  const carer = await startTour(browser, world.url, 'clinician');
  await carer.go(`/clients/${client.id}/show/contact`);
  await carer.page.getByRole('button', { name: 'E-mail, Marketing: No' }).waitFor();
  await carer.page.getByRole('button', { name: 'Telephone, Service: No' }).waitFor();
  await carer.page.getByText('By her personal link').first().waitFor();
  await carer.go(`/clients/${client.id}/show/communications`);
  const clinician = handsOn(carer.page);
  await clinician.press('Log a communication');
  await clinician.choose('Direction', 'Went out');
  await clinician.choose('By which way', 'Telephone');
  await clinician.type('In one line', 'Asked how the week was');
  await carer.page.getByLabel('It is about care: clinicians alone read it').check();
  await carer.page.getByRole('dialog').getByRole('button', { name: 'Log a communication' }).click();
  await carer.page.getByText('The person said no.').waitFor();
  await carer.look('why nothing may go out');
  await clinician.choose('Direction', 'Came in');
  await carer.page.getByRole('dialog').getByRole('button', { name: 'Log a communication' }).click();
  await carer.page.getByText('Asked how the week was').waitFor();
  await carer.look('communications');
  expect(carer.findings).toEqual([]);
  await carer.close();

  await tour.go(`/clients/${client.id}/show/communications`);
  await tour.page.getByText('About care: for clinicians alone').waitFor();
  expect(await tour.page.content()).not.toContain('Asked how the week was');
  await tour.look('communications without content');
  await tour.go(`/clients/${client.id}/show/contact`);
  await entry.fire('Revoke this link');
  await tour.page.getByText(/^revoked/).waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();

  // Revoked, altered or unknown: the same page, whatever the cause.
  const texts: string[] = [];
  for (const path of [pathname, `${pathname.slice(0, -1)}_`, '/preferences/nothing']) {
    expect((await page.goto(`${world.url}${path}`))!.status()).toBe(404);
    texts.push(await page.locator('body').innerText());
  }
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('This link does not open');
  expect(await violations(page)).toEqual([]);
});

test('the officer reads the preferences of a restricted client, and changes none', async () => {
  const { id } = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(Client, { restricted: true }, { orderBy: { reference: 'ASC' } }),
  );
  const tour = await startTour(browser, world.url, 'dpo');
  await tour.go(`/clients/${id}/show/contact`);
  await tour.page.getByText('we may not').first().waitFor();
  expect(await tour.page.getByRole('button', { name: /^Telephone, / }).count()).toBe(0);
  expect(await tour.page.getByRole('button', { name: 'Make a personal link' }).count()).toBe(0);
  await tour.go(`/clients/${id}/show/communications`);
  await tour.page.getByText('What was said about care is read by clinicians alone.').waitFor();
  await tour.look('communications of a restricted client');
  expect(tour.findings).toEqual([]);
  await tour.close();
});
