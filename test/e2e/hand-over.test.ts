import type { Browser } from 'playwright-core';
import { SharingAgreementListDocument } from '../../schema/generated/graphql.ts';
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

const STATUSES = ['ACTIVE', 'SUSPENDED', 'TERMINATED'] as never[];

/** The owners' names by the agreement's reference. */
async function owners(): Promise<Record<string, string | undefined>> {
  const client = await world.as('dpo');
  const { list } = await client.ask(SharingAgreementListDocument, { filter: { status: { in: STATUSES } } });
  return Object.fromEntries(list.items.map(({ reference, owner }) => [reference!, owner?.displayName]));
}

test('agreements are handed over at once on a narrow screen; the one that ended is refused by its reference', async () => {
  const before = await owners();
  const { displayName } = world.people.dpo2;
  const page = await signedInPage(browser, world.url, 'dpo', { theme: 'dark', width: 360 });
  const filter = encodeURIComponent(JSON.stringify({ status: { in: STATUSES } }));
  await page.goto(`${world.url}/sharingAgreements?filter=${filter}`);
  await page.getByRole('checkbox').first().waitFor();
  const ticks = await page.getByRole('checkbox').all();
  for (const tick of ticks) await tick.check();
  await page.getByText(`${ticks.length} selected`).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Hand over …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await dialog.getByText('New owner is needed').first().waitFor();
  await dialog.getByRole('combobox', { name: /^New owner/ }).fill(displayName);
  await page.getByRole('option', { name: displayName }).click();
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  const account = await dialog.getByRole('alert').filter({ hasText: 'refused' }).innerText();
  expect(account).toContain(`${ticks.length - 1} records handed over, 1 refused:`);
  const [refused] = /DSA-\d{4}-\d{4}/.exec(account)!;
  expect(await violations(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('1 selected').waitFor();
  const after = await owners();
  expect(Object.keys(after)).toHaveLength(ticks.length);
  for (const [reference, owner] of Object.entries(after))
    expect(owner).toBe(reference === refused ? before[refused] : displayName);
});
