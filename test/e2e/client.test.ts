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

test('the officer restricts a client and lifts it once the person was told; her pages are free of violations', async () => {
  const open = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(Client, { restricted: false, sensitive: false }, { orderBy: { reference: 'ASC' } }),
  );
  const tour = await startTour(browser, world.url, 'dpo');
  const officer = handsOn(tour.page);
  await tour.go('/restrictions/create');
  await officer.type('Client’s reference', open.reference);
  await officer.choose('Ground', 'An objection is being verified');
  await officer.type('Why', 'Objects to the use of the record for planning.');
  await officer.press('Save');
  await tour.page.getByRole('heading', { level: 1, name: /RST-/ }).waitFor();
  await tour.look('restriction');
  await officer.open(open.reference);
  await tour.page.getByText('this record is stored, and nothing else is done with it').waitFor();
  await tour.page.goBack();
  const told = new Date().toLocaleString('sv-SE', { timeZone: 'Europe/London' });
  await officer.fire('Lift the restriction', async () => {
    await officer.type('The person was told', told.slice(0, 16).replace(' ', 'T'));
    await officer.type('Why', 'The objection is withdrawn.');
  });
  await tour.page.getByText('The objection is withdrawn.').waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('a manager says who supervises whom, and meets no client', async () => {
  const tour = await startTour(browser, world.url, 'manager');
  const manager = handsOn(tour.page);
  const { clinician, clinician2 } = world.people;
  await tour.go('/supervisions/create');
  await manager.find('Supervisor', clinician.displayName);
  await manager.find('Whose caseload she reads', clinician2.displayName);
  await manager.press('Save');
  const name = `${clinician.displayName} supervises ${clinician2.displayName}`;
  await tour.page.getByRole('heading', { level: 1, name }).waitFor();
  await tour.look('supervision');
  expect(await tour.page.getByRole('link', { name: 'Clients', exact: true }).count()).toBe(0);
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('a clinician’s day begins with her clients: how many, who came last, and the way to them', async () => {
  const tour = await startTour(browser, world.url, 'clinician');
  const panel = tour.page.locator('section').filter({ hasText: 'Your caseload' });
  await panel.getByText(/^You care for \d+ clients today\.$/).waitFor();
  expect(await panel.getByRole('listitem').count()).toBe(3);
  await panel.getByRole('link', { name: 'Open your clients' }).click();
  await tour.page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
