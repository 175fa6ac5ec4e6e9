import type { Browser, Page } from 'playwright-core';
import { PEOPLE } from '../../server/demo/people.ts';
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

/** Every page that the menu offers, and the first record and the empty form of each list. */
async function addresses(page: Page): Promise<string[]> {
  const links = await page
    .locator('nav a[href*="#/"]')
    .evaluateAll(all => all.map(a => new URL((a as HTMLAnchorElement).href).hash));
  return [...new Set(links)];
}

async function lookAt(page: Page, hash: string): Promise<string[]> {
  await page.goto(`${world.url}/${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  return [...(await violations(page)), ...(wide ? ['scrolls sideways'] : [])].map(v => `${hash} ${v}`);
}

async function firstRecord(page: Page): Promise<string | null> {
  const row = page.locator('main a[href*="/show"]').first();
  if ((await row.count()) === 0) return null;
  return new URL((await row.getAttribute('href'))!, page.url()).hash;
}

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 360],
] as const)('in the %s theme at %i px', (theme, width) => {
  test.each(PEOPLE.filter(p => !['dpo2', 'manager2', 'clinician2'].includes(p.key)).map(p => p.key))(
    'every page of %s meets WCAG 2.2 AA',
    async person => {
      const page = await signedInPage(browser, world.url, person, { theme, width: 1440 });
      const pages = await addresses(page);
      if (width !== 1440) await page.setViewportSize({ width, height: 740 });
      const found: string[] = [];
      for (const hash of pages) {
        found.push(...(await lookAt(page, hash)));
        const record = await firstRecord(page);
        if (record) found.push(...(await lookAt(page, record)));
      }
      await page.context().close();
      expect(pages.length).toBeGreaterThan(1);
      expect(found).toEqual([]);
    },
    300_000,
  );
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
