import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserProgram } from './browser-program.ts';
import { emailOf, type PersonKey } from '../../server/demo/people.ts';

/** Starts a browser: the system's own where there is one, else the one that npm brought. */
export async function startBrowser(): Promise<Browser> {
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
  return chromium.launch({ executablePath: browserProgram(), args: quiet });
}

/** How a page is looked at. */
export interface Look {
  theme?: 'light' | 'dark';
  width?: number;
}

/** A page signed in as a demo person, past the page that offers them (test/e2e/first-load clicks there); page errors fail the test. */
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
  if (person) await signIn(context, url, person);
  await page.goto(url);
  if (person) await page.getByRole('banner').waitFor();
  return page;
}

async function signIn(context: BrowserContext, url: string, person: PersonKey): Promise<void> {
  const answer = await context.request.post(new URL('/graphql', url).href, {
    headers: { 'apollo-require-preflight': 'true' },
    data: {
      query: 'mutation ($email: String!) { demoLogin(email: $email) { id } }',
      variables: { email: emailOf(person) },
    },
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await bringAxe(page);
  const found: string[] = await page.evaluate(findInPage, TAGS);
  return found;
}

/** The builder leaves axe in the page, where it stays until the page is loaded anew. */
async function bringAxe(page: Page): Promise<void> {
  if ((await page.evaluate('typeof axe')) !== 'undefined') return;
  await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
}

interface Axe {
  run(
    where: Node,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[]; html: string }[] }[] }>;
}

/** Runs in the page. */
async function findInPage(tags: string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations: found } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  const told = found.flatMap(({ id, nodes }) => nodes.map(node => ({ id, ...node })));
  const kept: string[] = [];
  for (const { id, target, html } of told) {
    // A bar that stays in place half covers whatever just passes under it (axe: "partially obscured"); a target is
    // judged where one can scroll it to. Too small or too close it is there as well.
    if (id === 'target-size' && (await isFineInView(axe, document.querySelector(target[0]!)))) continue;
    kept.push(`${id}: ${target.join(' ')} ${html.slice(0, 160)}`);
  }
  return kept;

  async function isFineInView(axe: Axe, element: Element | null): Promise<boolean> {
    if (!element) return false;
    element.scrollIntoView({ block: 'center' });
    const again = await axe.run(element, { runOnly: ['target-size'], resultTypes: ['violations'] });
    return again.violations.length === 0;
  }
}
