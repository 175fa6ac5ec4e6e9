import type { Browser } from 'playwright-core';
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

test('S21: the officer stops an item in the yearly review, and the form loses its question', async () => {
  const desk = await startTour(browser, world.url, 'entry');
  await desk.go('/clients/create');
  await desk.page.getByLabel('Title', { exact: true }).waitFor();
  expect(await desk.page.getByText('Write only what is needed here').count()).toBe(1);
  await desk.close();

  const office = await startTour(browser, world.url, 'dpo');
  const { page } = office;
  const dpo = handsOn(page);
  await office.go('/minimisationReviews');
  await office.look('the reviews');
  await page.getByRole('main').getByRole('link', { name: 'Client', exact: true }).click();
  await page.getByRole('table', { name: 'What is collected in this record' }).waitFor();
  await office.look('a review');
  await page.getByRole('button', { name: 'Record the review' }).click();
  const stop = page.getByRole('group', { name: /^Stop collecting/ });
  await stop.getByLabel('Title', { exact: true }).waitFor();
  await office.look('recording a review');
  await dpo.type('What was found', 'A title tells of marital status, and letters do without.');
  await stop.getByLabel('Title', { exact: true }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Record the review' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('main').getByRole('link', { name: 'Title', exact: true }).click();
  await page.getByText('Not collected any more').first().waitFor();
  await office.look('an item');
  await office.go('/dataItems');
  await page.getByRole('link', { name: 'Ethnic category' }).waitFor();
  await office.look('the items');
  expect(office.findings).toEqual([]);
  await office.close();

  const again = await startTour(browser, world.url, 'entry');
  await again.go('/clients/create');
  await again.page.getByLabel(/^Family name/).waitFor();
  expect(await again.page.getByLabel('Title', { exact: true }).count()).toBe(0);
  await again.close();
});
