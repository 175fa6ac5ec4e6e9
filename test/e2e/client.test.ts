import type { Browser } from 'playwright-core';
import { Client } from '../../server/client/client.entity.ts';
import { asSystem } from '../../server/system.ts';
import { startBrowser } from '../support/browser.ts';
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

test('a data-entry officer registers a client once, says how to reach her and who cares; the clinician meets her at once', async () => {
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go('/clients');
  await tour.look('clients');
  await entry.open('New client');
  await page.getByLabel('NHS number').fill('999 900 0013');
  await page.getByText('NHS number is not an NHS number: a digit is wrong').waitFor();
  await page.getByLabel('NHS number').fill('999 900 0010');
  await page.getByText('The check digit is right.').waitFor();
  await entry.type('Family name', 'Tidewater');
  await entry.type('Given name', 'Oriel');
  await entry.type('Date of birth', '1979-05-04');
  await tour.look('client form');
  await entry.press('Save');
  await page.getByRole('heading', { level: 1, name: /Tidewater, Oriel/ }).waitFor();
  await tour.look('client');

  await page.getByRole('tab', { name: 'Contact' }).click();
  await entry.press('Add a contact detail');
  await entry.choose('What it is', 'Postal address');
  await entry.type('Number or address', '4 Example Row, Birmingham');
  await entry.type('Postcode', 'b998zz');
  await page.getByText('That is a postcode.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Add a contact detail' }).click();
  await page.getByText('4 Example Row, Birmingham, B99 8ZZ').waitFor();
  await tour.look('contact details');

  await page.getByRole('tab', { name: 'Caseload' }).click();
  await entry.press('Assign a clinician');
  await entry.find('Clinician', world.people.clinician.displayName);
  await entry.find('Member organisation', 'Northgate Listening Trust');
  await page.getByRole('dialog').getByRole('button', { name: 'Assign a clinician' }).click();
  await page.getByText(world.people.clinician.displayName).waitFor();
  await tour.look('caseload');

  await tour.go('/clients/create');
  await entry.type('Family name', 'tidewater');
  await entry.type('Date of birth', '1979-05-04');
  await page.getByRole('link', { name: /Tidewater, Oriel/ }).waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();

  const carer = await startTour(browser, world.url, 'clinician');
  await carer.go('/clients');
  await carer.page.getByRole('link', { name: 'Tidewater', exact: true }).first().click();
  await carer.page.getByText('04 May 1979').or(carer.page.getByText('4 May 1979')).first().waitFor();
  expect(carer.findings).toEqual([]);
  await carer.close();
});

test('a restricted record says that it is closed, and nothing of the person', async () => {
  const closed = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(Client, { restricted: true }),
  );
  const tour = await startTour(browser, world.url, 'entry');
  await tour.go(`/clients/${closed.id}/show`);
  await tour.page.getByRole('heading', { level: 1, name: 'This record is closed to you' }).waitFor();
  await tour.look('closed client');
  expect(await tour.page.locator('main').innerText()).not.toContain(closed.familyName);
  expect(tour.findings).toEqual([]);
  await tour.close();
});
