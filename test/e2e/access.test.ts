import type { Browser } from 'playwright-core';
import { signedInPage, startBrowser, violations } from '../support/browser.ts';
import { startTour, walk } from '../support/tour.ts';
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

test.each(['/', '/welcome/no-such-invitation', '/retention-schedule'])(
  '%s meets WCAG 2.2 AA before anybody signs in, in both themes, wide and narrow, and asks no other host',
  async path => {
    const page = await signedInPage(browser, world.url, null);
    const hosts = new Set<string>();
    page.on('request', request => hosts.add(new URL(request.url()).host));
    await page.goto(world.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const width of [1440, 360])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme });
        expect({ width, colorScheme, found: await violations(page) }).toEqual({
          width,
          colorScheme,
          found: [],
        });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    expect([...hosts]).toEqual([new URL(world.url).host]);
    await page.context().close();
  },
);

/** Kinds of pages that the officer must have met: a link that is lost would shorten the walk silently. */
const MET = [
  'organisations',
  'processorContracts',
  'sharingAgreements',
  'complaintCases',
  'intakes',
  'retentionRules',
  'retentionOverrides',
].flatMap(resource =>
  ['', '/create', '/:id', '/:id/show', '/:id/show/history'].map(part => `/${resource}${part}`),
);

test('the officer’s every page meets WCAG 2.2 AA in both themes, wide and narrow', async () => {
  const tour = await startTour(browser, world.url, 'dpo');
  const met = await walk(tour);
  expect(met).toEqual(
    expect.arrayContaining([
      ...MET,
      ...['policyDocuments', 'purposes', 'processingActivities'].flatMap(resource => [
        `/${resource}`,
        `/${resource}/create`,
        `/${resource}/:id/show`,
      ]),
      '/restrictions/create',
      '/restrictions/:id/show',
      '/clients/:id/show',
      '/rights',
      '/import',
      '/when-may-this-go',
      '/report/R01',
      '/report/R18',
    ]),
  );
  for (const page of ['/account', '/no-such-page', '/second-factor']) {
    await tour.go(page);
    await tour.look(page);
  }
  expect(tour.findings).toEqual([]);
  await tour.close();
}, 600_000);
