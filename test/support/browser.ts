import { AxeBuilder } from '@axe-core/playwright';
import chromiumPackage from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { emailOf, type PersonKey } from '../../server/demo/people.ts';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Starts a browser: the system's own where there is one, else the one that npm brought. */
export async function startBrowser(): Promise<Browser> {
  const system = SYSTEM.find(path => existsSync(path));
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Of the npm browser only the program: its own flags (one process, no web security) are made for a cloud function.
  return chromium.launch({ executablePath: system ?? (await chromiumPackage.executablePath()), args: quiet });
}

/** How a page is looked at. */
export interface Look {
  theme?: 'light' | 'dark';
  width?: number;
}

/** A page signed in as a demo person, by one click as a newcomer would; page errors fail the test. */
export async function signedInPage(
  browser: Browser,
  url: string,
  person: PersonKey | null,
  look: Look = {},
): Promise<Page> {
  const context = await newContext(browser, look);
  const page = await context.newPage();
  // Generous on purpose: two busy cores are slow, and a slow page is no failure here.
  page.setDefaultTimeout(90_000);
  const failures: string[] = [];
  page.on('pageerror', error => failures.push(String(error)));
  page.on('close', () => {
    if (failures.length > 0) throw new Error(failures.join('\n'));
  });
  await page.goto(url);
  if (person) {
    await page.locator(`[data-person="${emailOf(person)}"]`).click();
    await page.getByRole('banner').waitFor();
  }
  return page;
}

function newContext(browser: Browser, { theme = 'light', width = 1440 }: Look): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
}

/** What axe finds against WCAG 2.2 A and AA, one line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`);
}
