import type { Browser } from 'playwright-core';
import { MakePreferenceLinkDocument, SendDisclosureDocument } from '../../schema/generated/graphql.ts';
import { startBrowser, violations } from '../support/browser.ts';
import { disclosureOf, agreeing, flowing, proposedBy, referral } from '../support/sharing.ts';
import { startTour } from '../support/tour.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld();
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

test('S104, S73: a person withdraws on her telephone what she agreed to; what was about to go out stops, and who was told before is told', async () => {
  const flow = await flowing(world);
  const { client } = await agreeing(world);
  const before = await proposedBy(world, 'entry', referral(flow, { client }));
  const entry = await world.as('entry');
  await entry.ask(SendDisclosureDocument, {
    id: before.id,
    version: before.version,
    input: { method: 'SECURE_EMAIL' },
  });
  const next = await proposedBy(world, 'entry', referral(flow, { client }));
  const { made } = await entry.ask(MakePreferenceLinkDocument, { client });

  const viewport = { width: 360, height: 740 };
  const page = await (await browser.newContext({ locale: 'en-GB', viewport })).newPage();
  await page.goto(`${world.url}${new URL(made.url!).pathname}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Withdraw: / })
    .first()
    .press('Enter');
  await page.getByText('Withdrawn, from now on.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);

  expect((await disclosureOf(world, next.id)).status).toBe('STOPPED');
  const tour = await startTour(browser, world.url, 'entry');
  await tour.go(`/disclosures/${next.id}/show`);
  await tour.page.getByText('Stopped: consent withdrawn').first().waitFor();
  await tour.go('/');
  await tour.page
    .getByText(/Tell the recipient that consent was withdrawn/)
    .first()
    .waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
