import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { startJobs, type Jobs } from '../../server/jobs/start.ts';
import { signedInPage, startBrowser, violations } from '../support/browser.ts';
import { workerDatabase } from '../support/database.ts';
import { handsOn } from '../support/hands.ts';
import { csvOf, peopleRows, type PersonRow } from '../support/people-file.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
let jobs: Jobs;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  jobs = startJobs(world.serving.app, (await workerDatabase()).url);
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await jobs.stop();
  await world.close();
});

const ROWS = 10_000;
/** The demo's clients have the first numbers of the range. */
const DEMO = 1_000;

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Choose a CSV file').setInputFiles(file);
}

async function downloaded(page: Page, button: string): Promise<PersonRow[]> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: button }).click();
  return parse(await readFile(await (await arriving).path()), { columns: true, bom: true });
}

test('a data-entry officer imports 10,000 rows, mends the errors and imports again', async () => {
  const page = await signedInPage(browser, world.url, 'entry');
  const entry = handsOn(page);
  await entry.go('Import');
  await page.getByLabel('What do you want to import?').click();
  await page.getByRole('option', { name: 'Clients', exact: true }).click();
  const template = await entry.download('Download the template');
  expect(template.bytes.toString('utf8').trim().split(',')).toEqual(
    expect.arrayContaining(['careRecordId', 'nhsNumber', 'address', 'postcode', 'mobile', 'email']),
  );

  const rows = peopleRows(ROWS, 'Larkspur', DEMO);
  const right = [rows[10]!, rows[777]!, rows[9_998]!];
  const wrong = [
    { ...right[0]!, nhsNumber: '1234567890' },
    { ...right[1]!, dateOfBirth: '31/12/1984' },
    { ...right[2]!, postcode: 'nowhere' },
  ];
  const file = csvOf(rows.with(10, wrong[0]!).with(777, wrong[1]!).with(9_998, wrong[2]!), {
    bom: true,
    crlf: true,
  });
  await choose(page, 'clients.csv', file);
  await page.getByText(/^Checking: /).waitFor();
  await page.getByText('9,997 of 10,000 rows are new.').waitFor();
  const table = page.getByRole('table').first();
  expect(await table.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/^Row/),
    expect.stringMatching(/^12\s+NHS number\s+is not an NHS number/),
    expect.stringMatching(/^779\s+Date of birth\s+is not a date/),
    expect.stringMatching(/^10000\s+Postcode\s+is not a postcode/),
  ]);
  expect(await violations(page)).toEqual([]);

  await entry.press('Add 9,997 records');
  await page.getByText(/^Adding: /).waitFor();
  expect(await violations(page)).toEqual([]);
  // It is left and found again among the earlier ones.
  await entry.go('Organisations');
  await entry.go('Import');
  await page.getByRole('button', { name: 'clients.csv' }).first().click();
  await page.getByText('9,997 added.').waitFor();
  expect(await violations(page)).toEqual([]);

  const found = await downloaded(page, 'Download what is wrong, row by row');
  expect(found.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '12 nhsNumber',
    '779 dateOfBirth',
    '10000 postcode',
  ]);
  const left = await downloaded(page, 'Download the wrong rows');
  expect(left.map(row => row.careRecordId)).toEqual(right.map(row => row.careRecordId));
  const mended = left.map((row, place) => ({ ...row, ...right[place]! }));
  await page.getByLabel('What do you want to import?').click();
  await page.getByRole('option', { name: 'Clients', exact: true }).click();
  await choose(page, 'mended.csv', stringify(mended, { header: true }));
  await page.getByText('3 of 3 rows are new.').waitFor();
  await entry.press('Add 3 records');
  await page.getByText('3 added.').waitFor();
  await choose(page, 'mended.csv', stringify(mended, { header: true }));
  await page.getByText('0 of 3 rows are new. 3 are here already').waitFor();
  expect(await page.getByRole('button', { name: /^Add \d/ }).count()).toBe(0);
  await page.context().close();
});

test('S3, S28: she imports what people agreed to and who referred them, and finds the referrals in the list', async () => {
  const page = await signedInPage(browser, world.url, 'entry');
  const entry = handsOn(page);
  await entry.go('Import');
  const what = page.getByLabel('What do you want to import?');
  const pick = async (name: string, hint: string) => {
    await what.click();
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByText(hint).waitFor();
  };
  const of = (place: number) => ({ clientCareRecordId: `Larkspur-${place}` });
  const givenAt = new Date(Date.now() - 3_600_000).toISOString();
  const said = { answer: 'YES', how: 'PHONE', givenAt };
  await pick('Consents', 'the latest stands');
  await choose(
    page,
    'consents.csv',
    csvOf([
      { ...of(0), code: 'Q1_CONSORTIUM_SHARING', ...said },
      { ...of(0), code: 'Q2_STORAGE_CARE_REPORTING', ...said },
      { ...of(1), code: 'Q1_CONSORTIUM_SHARING', ...said, how: 'SHOUTED' },
    ]),
  );
  await page.getByText('2 of 3 rows are new.').waitFor();
  await page.getByText('must be one of the following values').waitFor();
  expect(await violations(page)).toEqual([]);
  await entry.press('Add 2 records');
  await page.getByText('2 added.').waitFor();

  await pick('Referrals', 'Import clients and consents first.');
  const receivedAt = new Date(Date.now() - 7_200_000).toISOString();
  const referred = { sourceType: 'GP', careSector: 'PRIMARY', referrer: 'Larkspur Lane Surgery', receivedAt };
  await choose(
    page,
    'referrals.csv',
    csvOf([
      { ...of(0), careRecordId: 'LR-0', ...referred },
      { ...of(1), careRecordId: 'LR-1', ...referred },
    ]),
  );
  await page.getByText('2 of 2 rows are new.').waitFor();
  await entry.press('Add 2 records');
  await page.getByText('2 added.').waitFor();
  await page.getByRole('link', { name: 'Open the list' }).click();
  const rows = page.getByRole('row').filter({ hasText: 'Larkspur Lane Surgery' });
  await rows.nth(1).waitFor();
  const found = (await rows.allInnerTexts()).join('\n');
  expect(found).toContain('Ready to be accepted');
  expect(found).toContain('Waiting for an answer');
  await page.context().close();
});
