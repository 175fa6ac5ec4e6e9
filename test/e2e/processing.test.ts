import type { Browser } from 'playwright-core';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld({ demo: true, now: '2026-11-24T10:00:00Z' });
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

test('a review that is overdue breaks a promise, and recording it keeps the promise again', async () => {
  const officer = await signedInPage(browser, world.url, 'dpo');
  const dpo = handsOn(officer);
  const brokenBy = async () => {
    const { promises } = await (
      await world.as('dpo')
    ).ask<{ promises: { code: string; records: { reason: string }[] }[] }, unknown>(
      '{ promises { code records { reason } } }' as never,
    );
    return promises.find(({ code }) => code === 'S48')!.records.map(({ reason }) => reason);
  };
  expect(await brokenBy()).toContain('POLICY_NOT_CURRENT');
  await dpo.go('Policies');
  await dpo.open('POL-2026-0001');
  await dpo.fire('Record the review', () =>
    dpo.type('What the review found', 'Read with the changes of June. It still holds.'),
  );
  await officer.getByText('Review the policy by 24 Nov 2027').first().waitFor();
  expect(await brokenBy()).not.toContain('POLICY_NOT_CURRENT');
});

test('a funded project says what it lacks, is mapped by the officer and approved by a manager', async () => {
  const officer = await signedInPage(browser, world.url, 'dpo');
  const dpo = handsOn(officer);
  await dpo.go('Record of processing');
  await dpo.open('ROP-2026-0012');
  await officer.getByRole('button', { name: 'Advise to go on' }).click({ force: true });
  const why = officer.getByRole('dialog');
  await why.getByText('A funded project is no condition by itself.').waitFor();
  await why.getByText('This purpose is not in force').waitFor();
  await officer.keyboard.press('Escape');
  await dpo.open('Change');
  await dpo.choose('Condition of UK GDPR Article 9(2)', 'Explicit consent, Art 9(2)(a)');
  await dpo.choose('Basis of UK GDPR Article 6', 'Consent, Art 6(1)(a)');
  await dpo.type('How consent is asked and withdrawn', 'In writing, on the sheet of the project.');
  await dpo.type('Security', 'Two people have access.');
  await dpo.choose('Impact assessment', 'Not needed');
  await dpo.find('Owner', 'Imogen');
  await dpo.press('Save');
  await officer.waitForURL(url => url.pathname.endsWith('/show'));
  const address = officer.url();

  const desk = await signedInPage(browser, world.url, 'manager');
  const manager = handsOn(desk);
  await manager.go('Purposes');
  await manager.open('P15');
  await manager.fire('Approve');
  await desk.getByText('In force', { exact: true }).first().waitFor();

  await officer.goto(address);
  await dpo.fire('Advise to go on', () => dpo.type('Advice of the officer', 'Consent is asked in writing.'));
  await officer.getByText('Waiting for approval', { exact: true }).first().waitFor();
  await desk.goto(address);
  await manager.fire('Approve', () =>
    desk.getByRole('dialog').getByText('Consent is asked in writing.').waitFor(),
  );
  await desk.getByText('In force', { exact: true }).first().waitFor();
});
