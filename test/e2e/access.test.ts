import type { Browser } from 'playwright-core';
import { signedInPage, startBrowser, violations } from '../support/browser.ts';
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

test('the sign-in page meets WCAG 2.2 AA in both themes and asks no other host', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const page = await signedInPage(browser, world.url, null, { theme });
    const hosts = new Set<string>();
    page.on('request', request => hosts.add(new URL(request.url()).host));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect([...hosts]).toEqual([new URL(world.url).host]);
    await page.context().close();
  }
});
