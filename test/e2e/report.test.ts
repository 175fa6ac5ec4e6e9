import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { Organisation } from '../../server/organisation/organisation.entity.ts';
import { asSystem } from '../../server/system.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { tellComplaint } from '../support/complaint-story.ts';
import { handsOn } from '../support/hands.ts';
import { tellAgreement, tellContract } from '../support/register-story.ts';
import { startWorld, type World } from '../support/world.ts';
import { unzipped } from '../support/zip.ts';

/** What tells of a client or of a case; a report holds none of it. */
const TOLD = /Wilhelmina|Testperson|no report may show|Untold|@example/;

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  browser = await startBrowser();
  const processor = crypto.randomUUID();
  await asSystem(world.serving.app, 'seed', async em => {
    em.persist(
      em.create(Organisation, {
        id: processor,
        reference: '=1+1',
        name: 'Untold name',
        kind: 'PROCESSOR',
        country: 'GB',
        icoExpiresOn: '2026-12-24',
      } as never),
    );
  });
  await tellContract(world, processor, { reference: 'PRC-A' });
  await tellContract(world, processor, {
    reference: 'PRC-B',
    fields: { nextReviewAt: '2026-11-04' },
    missing: ['PC-17'],
  });
  await tellAgreement(world, processor, 'DSA-A', { status: 'ACTIVE', nextReviewAt: '2027-01-31' });
  const answered = { status: 'OUTCOME_SENT', outcome: '2026-10-20' };
  await tellComplaint(world, {
    ...answered,
    received: '2026-10-05',
    ackDue: '2026-11-04',
    ackDate: '2026-10-06',
    theme: 'ACCESS',
    findings: ['UPHELD', 'NOT_UPHELD'],
  });
  await tellComplaint(world, {
    ...answered,
    received: '2026-10-08',
    ackDue: '2026-11-09',
    ackDate: '2026-11-10',
    theme: 'SHARING',
    findings: ['NOT_UPHELD'],
  });
  await tellComplaint(world, {
    status: 'INVESTIGATING',
    received: '2026-11-02',
    ackDue: '2026-12-02',
    ackDate: '2026-11-03',
    theme: 'ACCESS',
    findings: [null],
  });
  await tellComplaint(world, {
    status: 'RECEIVED',
    received: '2026-08-03',
    ackDue: '2026-09-02',
    theme: 'SECURITY',
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function openReport(name: string): Promise<Page> {
  const page = await signedInPage(browser, world.url, 'manager');
  await handsOn(page).go(name);
  return page;
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** A figure as it is read: the number under its name. */
function figure(page: Page, part: string, name: string): Promise<string> {
  const named = page.locator('dl > div').filter({ has: page.getByText(new RegExp(`^${name}`)) });
  return section(page, part).locator(named).locator('dd').innerText();
}

/** The rows of a section's table, its heading first. */
async function rows(page: Page, part: string): Promise<string[][]> {
  const table = section(page, part).getByRole('table').first();
  await table.waitFor();
  const lines = await table.getByRole('row').all();
  return Promise.all(
    lines.map(line => line.getByRole('cell').or(line.getByRole('columnheader')).allInnerTexts()),
  );
}

/** What the chart of a section says, and how many bars it draws that can be seen. */
async function chart(page: Page, part: string): Promise<{ told: string; bars: number }> {
  const drawn = section(page, part).locator('figure');
  await drawn.locator('svg').first().waitFor();
  const told = (await drawn.locator('figcaption').textContent()) ?? '';
  const widths = await drawn
    .locator('.MuiBarElement-root, .MuiBarChart-element')
    .evaluateAll(bars => bars.map(bar => bar.getBoundingClientRect().width));
  return { told, bars: widths.filter(width => width > 1).length };
}

/** The same rows as the sentence of the chart. */
function sentence([head, ...body]: string[][]): string {
  return body
    .map(
      ([name, ...values]) =>
        `${name}: ${values.map((value, place) => `${head![place + 1]} ${value}`).join(', ')}`,
    )
    .join('; ');
}

async function tableEqualsChart(page: Page, part: string): Promise<void> {
  const table = await rows(page, part);
  const { told, bars } = await chart(page, part);
  expect(told).toBe(`Bar chart of ${part}. ${sentence(table)}. The table beside it has the same figures.`);
  const drawn = table
    .slice(1)
    .flatMap(line => line.slice(1))
    .filter(value => Number(value) > 0);
  expect(bars).toBe(drawn.length);
}

/** Downloads both files; answers the lines of the one and the text of the other. */
async function files(page: Page, code: string): Promise<{ csv: string[][]; xlsx: string }> {
  const hands = handsOn(page);
  const csv = await hands.download('Download CSV');
  const xlsx = await hands.download('Download Excel');
  expect([csv.name, xlsx.name]).toEqual([`${code}-2026-11-24.csv`, `${code}-2026-11-24.xlsx`]);
  const parts = unzipped(xlsx.bytes);
  // A spreadsheet computes nothing of it, and nobody is told of.
  expect(parts).not.toMatch(/<f[ >]/);
  expect(parts).not.toMatch(TOLD);
  expect(csv.bytes.toString()).not.toMatch(TOLD);
  expect(await page.getByRole('main').innerText()).not.toMatch(TOLD);
  return {
    csv: parse(csv.bytes, { bom: true, relax_column_count: true, skip_empty_lines: true }),
    xlsx: parts,
  };
}

test('a manager runs the complaints report for a quarter, keeps its address and takes it with her', async () => {
  const page = await openReport('Complaints report');
  // The day that the server took by itself stands in the address too, or the address would mean another one tomorrow.
  await page.getByText('as at the end of 24 Nov 2026.').first().waitFor();
  await page.getByLabel('From').fill('2026-10-01');
  await page.getByLabel('To', { exact: true }).fill('2026-11-24');
  await page.getByRole('button', { name: 'Show report' }).click();
  await page.getByText('1 Oct 2026 to 24 Nov 2026, as at the end of 24 Nov 2026.').waitFor();
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ from: '2026-10-01', to: '2026-11-24' });
  expect(await figure(page, 'Received', 'Received')).toBe('3');
  expect(await figure(page, 'Acknowledgement and progress', 'Acknowledged on time')).toBe('50.0%');
  expect(await figure(page, 'Outcomes', 'Outcomes sent')).toBe('2');
  expect(await figure(page, 'Open at the end', 'Open')).toBe('2');
  const themes = await rows(page, 'Received');
  expect(themes).toContainEqual(['Access', '2', '3']);
  expect(themes).toContainEqual(['Sharing', '1', '1']);
  expect(themes).toContainEqual(['Security', '0', '0']);
  await tableEqualsChart(page, 'Received');
  await tableEqualsChart(page, 'Counts by month');

  const { csv, xlsx } = await files(page, 'R01');
  expect(csv).toContainEqual(['From', '2026-10-01']);
  for (const line of themes) expect(csv).toContainEqual(line);
  expect(csv).toContainEqual(['Acknowledged on time (%)', '50', '1', '2']);
  expect(xlsx).toContain('Acknowledged on time (%)');

  // Whoever opens the address later sees the same; other parameters are another place, and Back leads home.
  await page.goto(address.href);
  expect(await rows(page, 'Received')).toEqual(themes);
  const runs = section(page, 'Your earlier runs').getByRole('row');
  for (const form of ['On screen', 'CSV file', 'Excel file'])
    await runs.filter({ hasText: form }).first().waitFor();
  const digests = await runs
    .filter({ hasText: '1 Oct 2026 – 24 Nov 2026' })
    .getByRole('cell')
    .last()
    .allInnerTexts();
  expect(new Set(digests).size).toBe(1);
  await page.getByRole('button', { name: 'Last 12 months' }).click();
  await page.getByText('25 Nov 2025 to 24 Nov 2026').waitFor();
  expect(await figure(page, 'Received', 'Received')).toBe('4');
  await page.goBack();
  await page.getByText('1 Oct 2026 to 24 Nov 2026').first().waitFor();
  await page.context().close();
});

test('a manager runs the report of contracts and agreements as at a day and follows a reference', async () => {
  const page = await openReport('Contracts and agreements report');
  await page.getByText('As at the end of 24 Nov 2026, London time.').waitFor();
  expect(await figure(page, 'Reviews', 'Contracts in force')).toBe('2');
  expect(await figure(page, 'Reviews', 'Contracts overdue for review')).toBe('1');
  expect(await figure(page, 'Reviews', 'Agreements in date')).toBe('100.0%');
  await tableEqualsChart(page, 'Reviews');
  const incomplete = await rows(page, 'Incomplete checklists');
  expect(incomplete).toContainEqual(['PRC-B', 'Active', 'PC-17']);
  const { csv, xlsx } = await files(page, 'R04');
  for (const line of [...(await rows(page, 'Reviews')), ...incomplete]) expect(csv).toContainEqual(line);
  expect(xlsx).toContain('PRC-B');

  await page.getByLabel('As at the end of').fill('2026-11-03');
  await page.getByRole('button', { name: 'Show report' }).click();
  await page.getByText('As at the end of 3 Nov 2026, London time.').waitFor();
  expect(new URL(page.url()).search).toBe('?asOf=2026-11-03');
  expect(await figure(page, 'Reviews', 'Contracts overdue for review')).toBe('0');
  await section(page, 'Incomplete checklists').getByRole('link', { name: 'PRC-B' }).click();
  await page.getByRole('heading', { level: 1, name: /PRC-B/ }).waitFor();
  await page.context().close();
});

test('a manager runs the review calendar, and a reference that begins like a formula computes nothing', async () => {
  const page = await openReport('Review calendar');
  expect(await figure(page, 'Reviews due', 'Overdue')).toBe('1');
  await tableEqualsChart(page, 'Reviews due');
  const calendar = await rows(page, 'Calendar');
  expect(calendar.slice(1)).toEqual([
    ['4 Nov 2026', '-20', 'Contract review', 'PRC-B'],
    ['24 Dec 2026', '30', 'Regulator registration', '=1+1'],
    ['31 Jan 2027', '68', 'Agreement review', 'DSA-A'],
  ]);
  const { csv, xlsx } = await files(page, 'R18');
  expect(csv).toContainEqual(['2026-12-24', '30', 'Regulator registration', "'=1+1"]);
  expect(xlsx).toContain('=1+1');
  await page.context().close();
});
