import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
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

test('who goes back to a list finds it where she left it, though its rows and its toolbar are drawn after', async () => {
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  await tour.go('/clients');
  const rows = page.locator('main table tbody tr');
  await rows.first().waitFor();
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 10_000);
  await page.waitForFunction(() => window.scrollY > 200);
  const left = await page.evaluate(() => window.scrollY);
  await rows.last().getByRole('link').click();
  await page.getByRole('tabpanel').waitFor();
  await page.goBack();
  await rows.first().waitFor();
  await page.getByRole('searchbox').waitFor();
  // To within a row: the end of a page is not there yet when the browser looks for its place.
  await page.waitForFunction(place => Math.abs(window.scrollY - place) < 40, left);
  await tour.close();
});
