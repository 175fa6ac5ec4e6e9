import type { Browser } from 'playwright-core';
import { ClientMerge } from '../../server/client-merge/client-merge.entity.ts';
import { asSystem } from '../../server/system.ts';
import { startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { startTour } from '../support/tour.ts';
import { startWorld, type World } from '../support/world.ts';
import { registered } from '../support/client.ts';

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

test('one colleague finds a duplicate, compares field by field and proposes; another decides; the old page says where it went', async () => {
  const familyName = 'Larkspindle';
  const kept = await registered(world, { familyName, givenName: 'Isolde', dateOfBirth: '1968-02-11' });
  const other = await registered(world, {
    familyName,
    givenName: 'Izzy',
    dateOfBirth: '1968-02-11',
    title: 'Dr',
  });
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go(`/clients/${kept.id}/show`);
  await entry.open(/Compare with Larkspindle, Izzy/);
  const given = page.getByRole('group', { name: 'Given name' });
  await given.getByRole('radio', { name: /Izzy/ }).check();
  expect(
    await page.getByRole('group', { name: 'Title' }).getByRole('radio', { name: /Dr/ }).isChecked(),
  ).toBe(true);
  await entry.type('How it is known that both are one person', 'The same telephone number; she said so.');
  await tour.look('compare two clients');
  await entry.press('Propose the merge');
  await page.getByRole('heading', { level: 1, name: /MRG-/ }).waitFor();
  await page.getByText('Waits for a second person').first().waitFor();
  expect(await page.getByRole('button', { name: 'Merge the records' }).count()).toBe(1);
  expect(tour.findings).toEqual([]);
  await tour.close();

  const deciding = await startTour(browser, world.url, 'entry2');
  const second = handsOn(deciding.page);
  const { id } = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(ClientMerge, { clientReference: kept.reference }),
  );
  await deciding.page.locator(`a[href*="${id}"]`).first().click();
  await deciding.page.getByRole('group', { name: 'Given name' }).waitFor();
  await deciding.look('a merge to decide');
  await second.fire('Merge the records');
  await deciding.page.getByText(`${other.reference} was merged into ${kept.reference}`).waitFor();
  await deciding.look('a merge that is done');
  await deciding.go(`/clients/${other.id}/show`);
  await deciding.page.getByRole('heading', { level: 1, name: 'This record was merged' }).waitFor();
  await deciding.look('a merged client');
  await second.open(kept.reference);
  await deciding.page.getByRole('heading', { level: 1, name: /Larkspindle, Izzy/ }).waitFor();
  expect(await deciding.page.getByText('Possible duplicates').count()).toBe(0);
  expect(deciding.findings).toEqual([]);
  await deciding.close();
});
