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

test('S53: data entry asks on the client’s page what nobody reads there again, and a notice closes the question', async () => {
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  const { id, reference } = await asSystem(world.serving.app, 'test', async em => {
    const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' } });
    return clients[9]!;
  });
  await tour.go(`/clients/${id}/show`);
  await entry.tab('Equality');
  await page.getByText('This is voluntary.').waitFor();
  await tour.look('equal opportunities');
  await entry.press('Record answers');
  await entry.choose('Religion or belief', 'Sikh');
  await entry.choose('Ethnic category', 'Prefers not to say');
  await tour.look('equality questions');
  await page.getByRole('dialog').getByRole('button', { name: 'Record answers' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('main').innerText()).not.toContain('Sikh');

  await tour.go('/equalityNotices/create');
  await entry.type('Client’s reference', reference);
  await entry.choose('Came as', 'Letter');
  await entry.press('Save');
  await page.getByText('Period runs').first().waitFor();
  await tour.look('notice to stop');
  await tour.go('/equalityNotices');
  await tour.look('notices to stop');
  await page.getByText(reference).first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('S53: the officer reads rows of nobody, the manager figures', async () => {
  const officer = await startTour(browser, world.url, 'dpo');
  await handsOn(officer.page).go('Equality answers');
  await officer.page.getByRole('rowheader').first().waitFor();
  await officer.look('equality answers');
  expect(await officer.page.locator('main').innerText()).not.toMatch(/CLI-/);
  expect(officer.findings).toEqual([]);
  await officer.close();
  const manager = await startTour(browser, world.url, 'manager');
  await handsOn(manager.page).go('Equal opportunities');
  await manager.page.getByRole('heading', { name: 'Religion or belief' }).waitFor();
  await manager.page.getByText('Invented for the demo; not a census').waitFor();
  await manager.look('equal opportunities');
  expect(manager.findings).toEqual([]);
  await manager.close();
});
