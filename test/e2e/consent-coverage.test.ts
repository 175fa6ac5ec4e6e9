import { parse } from 'csv-parse/sync';
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

test('R-03, C-03: a manager reads how many agreed, on the page and in the file, and meets no person', async () => {
  const clients = await asSystem(world.serving.app, 'test', em => em.find(Client, {}));
  const persons = clients
    .flatMap(({ familyName, reference, nhsNumber }) => [familyName, reference, nhsNumber])
    .filter(told => told !== null);
  expect(persons.length).toBeGreaterThan(100);
  const tour = await startTour(browser, world.url, 'manager');
  const { page } = tour;
  const answers: string[] = [];
  page.on('response', async response => {
    if (response.url().endsWith('/graphql')) answers.push(await response.text());
  });
  const manager = handsOn(page);
  await manager.go('Consent');
  await page.getByText('Clients in care').first().waitFor();
  await page.getByRole('heading', { name: 'By who referred' }).waitFor();
  // Fewer than five are nobody.
  await page.getByText('Fewer than five people, or a number that would give one away.').first().waitFor();
  await tour.look('consent coverage');
  const { bytes } = await manager.download('Download CSV');
  const cells = (parse(bytes, { relax_column_count: true, bom: true }) as string[][]).flat();
  expect(cells).toContain('Clients in care');
  expect(cells).toContain('*');
  const told = [await page.content(), ...answers, ...cells].join('\n');
  expect(persons.filter(person => told.includes(person))).toEqual([]);
  expect(tour.findings).toEqual([]);
  await tour.close();
});
