import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
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

test('the first load, up to the officer’s day, brings at most 375 kB of compressed JavaScript', async () => {
  // A context of its own: whatever was kept from another page would not be counted.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const sizes: Promise<number>[] = [];
  page.on('response', response => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(
      response
        .finished()
        .then(() => response.request().sizes())
        .then(({ responseBodySize }) => responseBodySize),
    );
  });
  await page.goto(world.url);
  await page.locator('[data-person="dpo@demo.wellkept.test"]').click();
  await page.getByRole('table').first().waitFor();
  const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(loaded).toBeGreaterThan(100_000);
  expect(loaded).toBeLessThanOrEqual(375_000);
  await context.close();
}, 120_000);
