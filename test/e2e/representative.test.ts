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

async function penhallow(givenName: string): Promise<string> {
  const { id } = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(Client, { familyName: 'Penhallow', givenName }),
  );
  return id;
}

test('§2.14: the office records a parent by what showed it; the clinician finds the child competent, and the parent’s say is over at once', async () => {
  const id = await penhallow('Tamsin');
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go(`/clients/${id}/show/representatives`);
  await page.getByText('Under 16 and found not competent').waitFor();
  await tour.look('representatives');
  await entry.press('Record a representative');
  await entry.type('Name', 'Kerra Penhallow');
  await entry.choose('As what', 'Parent');
  await entry.choose('What showed the authority', 'Authority signed by the person');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record a representative' }).click();
  await dialog.getByRole('button', { name: /^What showed .* is no evidence for this kind/ }).waitFor();
  await entry.choose('What showed the authority', 'Order of a court');
  await tour.look('a representative');
  await dialog.getByRole('button', { name: 'Record a representative' }).click();
  await page.getByText('Kerra Penhallow').waitFor();
  await page.getByText('Holds today').nth(1).waitFor();

  const carer = await startTour(browser, world.url, 'clinician');
  const clinician = handsOn(carer.page);
  await carer.go(`/clients/${id}/show/representatives`);
  await clinician.press('Record an assessment');
  await clinician.type('What is to be decided', 'Whether the school is told.');
  await carer.page.getByRole('radio', { name: 'Yes' }).check();
  await clinician.choose('Found to be', 'Competent to decide');
  await carer.look('an assessment');
  await carer.page.getByRole('dialog').getByRole('button', { name: 'Record an assessment' }).click();
  await carer.page.getByText('Under 16 and found competent').waitFor();
  await carer.page.getByText('lapsed: the person was found competent').nth(1).waitFor();
  await carer.look('representatives whose say is over');
  expect(carer.findings).toEqual([]);
  await carer.close();

  await tour.go('/');
  await page.getByText('Kerra Penhallow').first().waitFor();
  await tour.go(`/clients/${id}/show/representatives`);
  const person = page.getByRole('listitem').filter({ hasText: 'Kerra Penhallow' });
  await person.getByRole('button', { name: 'The person was asked' }).click();
  await dialog.getByRole('button', { name: 'The person was asked' }).click();
  await person.getByText(/consents asked anew/).waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
