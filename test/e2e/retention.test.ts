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

test('a longer period needs its second person before it counts, and the public reads why', async () => {
  const officer = await signedInPage(browser, world.url, 'dpo');
  const dpo = handsOn(officer);
  await dpo.open('Overrides');
  await dpo.open('New override');
  await dpo.find('Rule', 'RR-TRN-MAND');
  await dpo.choose('Ground', 'Regulator');
  await dpo.type('Contract, Act or decision', 'Letter of the training regulator');
  await dpo.type('Reason', 'The regulator asks for ten years of attendance.');
  await dpo.type('Look at it again by', '2028-11-24');
  await dpo.press('Save');
  await officer.getByText('Waiting for approval', { exact: true }).first().waitFor();
  await dpo.fire('Approve');
  const address = officer.url();

  const calculator = await signedInPage(browser, world.url, 'entry');
  const entry = handsOn(calculator);
  const workOut = async () => {
    await entry.open('When may this go?');
    await calculator.getByLabel('Type of record').selectOption('RR-TRN-MAND');
    await entry.type('Completion', '2026-11-20');
    await entry.press('Work it out');
    return calculator.getByRole('status').getByRole('heading', { level: 2 }).innerText();
  };
  expect(await workOut()).toBe('Kept to the end of 20 Nov 2033. It may go from 21 Nov 2033.');

  const desk = await signedInPage(browser, world.url, 'manager');
  await desk.goto(address);
  await handsOn(desk).fire('Countersign');
  await desk.getByText('In force', { exact: true }).first().waitFor();

  await calculator.reload();
  expect(await workOut()).toBe('Kept to the end of 20 Nov 2036. It may go from 21 Nov 2036.');
  await calculator.getByText('carried by an approved override (Regulator)').waitFor();

  const visitor = await signedInPage(browser, `${world.url}/retention-schedule`, null);
  const row = visitor.getByRole('listitem').filter({ hasText: 'Statutory and mandatory training' });
  expect(await row.innerText()).toContain('The regulator asks for ten years of attendance.');
});
