import type { Browser } from 'playwright-core';
import { SendBackRetentionRunDocument } from '../../schema/generated/graphql.ts';
import { RetentionRun } from '../../server/disposal/retention-run.entity.ts';
import { disposalStep } from '../../server/disposal/work.ts';
import { startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { startTour } from '../support/tour.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
let run: RetentionRun;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  browser = await startBrowser();
  run = await world.serving.app.orm.em
    .fork()
    .findOneOrFail(RetentionRun, { status: 'AWAITING_2ND_APPROVAL' } as never);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const work = (id: string) => disposalStep(world.serving.app, id);

test('what is sent back is decided item by item and submitted anew', async () => {
  const manager = await world.as('manager');
  await manager.ask(SendBackRetentionRunDocument, {
    id: run.id,
    version: run.version,
    input: { reason: 'Is the first one still needed?' },
  });
  const tour = await startTour(browser, world.url, 'dpo');
  const { page } = tour;
  const officer = handsOn(page);
  await tour.go(`/retentionRuns/${run.id}/show/items`);
  const answers = page.getByRole('listitem').filter({ hasText: 'Answers for equality monitoring' });
  await answers.getByRole('button', { name: 'Decide' }).waitFor();
  await tour.look('items in review');
  const decide = async (decision: string) => {
    await answers.getByRole('button', { name: 'Decide' }).click();
    await officer.choose('What becomes of it', decision);
    if (decision === 'Set aside')
      await officer.type('Why, in words that name nobody', 'The provider is asked first.');
    await tour.look(`decision to ${decision.toLowerCase()}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await decide('Set aside');
  await page.getByText('The provider is asked first.').waitFor();
  await decide('Destroy');
  await page.getByText('The provider is asked first.').waitFor({ state: 'detached' });
  await officer.fire('Submit for approval');
  await page.getByText('Waits for approval').first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('a manager finds what waits for her, learns what will be gone and not whose it was, and approves', async () => {
  const tour = await startTour(browser, world.url, 'manager');
  const { page } = tour;
  const manager = handsOn(page);
  await page.getByText(run.reference).first().waitFor();
  await tour.go('/retentionRuns');
  await page.getByText('Completed').first().waitFor();
  await tour.look('runs');
  await tour.go(`/retentionRuns/${run.id}/show`);
  await page.getByText('What happens next').waitFor();
  await tour.look('run that waits');
  await manager.tab('Items');
  await page.getByText('Restricted: stored only').first().waitFor();
  await tour.look('items of a run');
  expect(await page.locator('main').innerText()).not.toMatch(/CLI-|tok_/);
  await manager.press('Approve the destruction');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('4 × Payment tokens (RR-PAYSHARE-TOKEN)').waitFor();
  await dialog.getByText('17 × Answers for equality monitoring (RR-EQ)').waitFor();
  await tour.look('approval of a run');
  await dialog.getByRole('button', { name: 'Approve the destruction' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Approved', { exact: true }).first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('an administrator carries it out without meeting what it was, and the officer prints the certificate', async () => {
  const admin = await startTour(browser, world.url, 'admin');
  await admin.go(`/retentionRuns/${run.id}/show`);
  await handsOn(admin.page).press('Carry out now');
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Carry out now' }).click();
  await admin.page.getByText('Being carried out').first().waitFor();
  await admin.look('run that is carried out');
  expect(admin.findings).toEqual([]);
  await admin.close();
  await work(run.id);

  const tour = await startTour(browser, world.url, 'dpo');
  const { page } = tour;
  const officer = handsOn(page);
  await tour.go(`/retentionRuns/${run.id}/show`);
  await page.getByText('Completed').first().waitFor();
  await tour.look('completed run');
  await officer.tab('Certificates');
  await page.getByRole('link', { name: /^DST-/ }).click();
  await page.getByText('Deleted and purged').waitFor();
  await tour.look('certificate');
  const path = await page.getByRole('link', { name: 'Open as PDF' }).getAttribute('href');
  const pdf = await (await world.as('auditor')).fetch(path!);
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await (await world.as('entry')).fetch(path!)).status).toBe(404);
  await tour.go('/destructionCertificates');
  await page.getByText(/^DST-/).first().waitFor();
  await tour.look('certificates');
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('the officer lists what is due now and says why something is kept longer', async () => {
  const tour = await startTour(browser, world.url, 'dpo');
  const { page } = tour;
  const officer = handsOn(page);
  await tour.go('/retentionRuns/create');
  await officer.type('Why it is begun now', 'Before the audit.');
  await officer.press('Save');
  await page.getByText('The list is being made.').waitFor();
  const begun = page.url().split('/').at(-2)!;
  await work(begun);
  await page.reload();
  await page.getByText('Why some are kept').waitFor();
  await tour.look('run that lists');
  expect(tour.findings).toEqual([]);
  await tour.close();
});
