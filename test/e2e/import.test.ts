import type { Browser, Page } from 'playwright-core';
import { startJobs, type Jobs } from '../../server/jobs/start.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { workerDatabase } from '../support/database.ts';
import { handsOn } from '../support/hands.ts';
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

/** A file as a spreadsheet saves it under the template's headings. */
function filled(headings: string[], rows: Record<string, string>[]): string {
  const lines = rows.map(row => headings.map(name => row[name] ?? '').join(','));
  return [headings.join(','), ...lines].join('\r\n');
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Choose a CSV file').setInputFiles(file);
}

test('a data-entry officer imports a register, mends what the file had wrong, and corrects a row', async () => {
  const page = await signedInPage(browser, world.url, 'entry');
  const entry = handsOn(page);
  await entry.go('Import');
  await page.getByLabel('What do you want to import?').click();
  await page.getByRole('option', { name: 'Organisations', exact: true }).click();
  const template = await entry.download('Download the template');
  expect(template.name).toBe('organisations.csv');
  const headings = template.bytes.toString('utf8').trim().split(',');
  expect(headings).toEqual(
    expect.arrayContaining(['name', 'kind', 'country', 'contactEmail', 'icoExpiresOn']),
  );

  const rows: Record<string, string>[] = [
    { name: 'Hazel Court Surgery', kind: 'REFERRER', country: 'GB', contactEmail: 'desk@hazel.example' },
    { name: 'Rowan Street School', kind: 'REFERRER', country: 'GB', icoExpiresOn: '2027-05-31' },
    { name: 'Willow Bank Housing', kind: 'THIRD_PARTY', country: 'IE' },
  ];
  const wrong = rows.with(1, { ...rows[1], kind: 'SCHOOL', icoExpiresOn: '31/05/2027' });
  await choose(page, 'register.csv', filled(headings, wrong));
  await page.getByRole('heading', { name: 'Nothing can be added yet' }).waitFor();
  const cells = page.getByRole('table').first().getByRole('row');
  const told = await cells.allInnerTexts();
  // The heading is row 1 of the spreadsheet, so the second organisation stands in row 3.
  expect(told.some(line => /^3\s+What it is to us\s/.test(line))).toBe(true);
  expect(told.some(line => /^3\s+Registration ends\s/.test(line))).toBe(true);
  expect(told).toHaveLength(3);
  expect(await page.getByRole('button', { name: /^Add \d/ }).count()).toBe(0);

  await choose(page, 'register.csv', filled(headings, rows));
  await page.getByText('3 of 3 rows are new and will be added.').waitFor();
  await entry.press('Add 3 records');
  await page.getByText('3 added. 0 were here already.').waitFor();
  await choose(page, 'register.csv', filled(headings, rows));
  await page.getByText('All 3 rows are here already. There is nothing to add.').waitFor();

  await entry.go('Organisations');
  await page.getByLabel('Search').fill('Rowan Street');
  await page.getByRole('link', { name: 'Rowan Street School', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Rowan Street School/ }).waitFor();
  await page.getByText('31 May 2027').waitFor();
  await entry.open('Change');
  await entry.type('Registration ends', '2027-06-30');
  await entry.type('Contact', 'School office');
  await entry.press('Save');
  await page.getByText('30 Jun 2027').waitFor();
  await entry.tab('History');
  const diary = page.getByRole('tabpanel').getByRole('listitem');
  const correction = diary.filter({ hasText: 'Changed' }).first();
  await correction.getByText('Show 2 changes').click();
  await correction.getByText('Registration ends from 31 May 2027 to 30 Jun 2027').waitFor();
  await correction.getByText('Contact set to School office').waitFor();
  expect(await correction.innerText()).toContain('Bryony Castellane');
  await diary.filter({ hasText: 'Imported' }).first().waitFor();
  await page.context().close();
});
