import type { Browser, Page } from 'playwright-core';
import type { PersonKey } from '../../server/demo/people.ts';
import { signedInPage, violations } from './browser.ts';

/** One way of looking at a page. */
interface Look {
  theme: 'light' | 'dark';
  width: number;
}

const WIDE = { width: 1440, height: 900 };

/**
 * Every page is looked at in both themes, wide and narrow; which theme meets which width changes from page to page.
 * All four on every page would take twice as long and look at the same parts in the same frames again.
 */
const IN_TURN: readonly (readonly Look[])[] = [
  [
    { theme: 'light', width: 1440 },
    { theme: 'dark', width: 360 },
  ],
  [
    { theme: 'dark', width: 1440 },
    { theme: 'light', width: 360 },
  ],
];

/** One look a page, each of the four in its turn: for whoever meets the kinds of pages that another tour looked at. */
export const ONE_IN_TURN: readonly (readonly Look[])[] = IN_TURN.flat().map(look => [look]);

/** One person's way through the panel on a page that is loaded once; what is wrong is gathered, not thrown. */
export interface Tour {
  page: Page;
  /** One line for each thing found: person, page, look, finding. */
  findings: string[];
  /** Goes to another address of the panel as the Back button would: nothing is loaded anew. */
  go(path: string): Promise<void>;
  /** Looks at what is open, in both themes, wide and narrow; what exists in one width only, in that one. */
  look(name: string, width?: number): Promise<void>;
  close(): Promise<void>;
}

/** Signs in and starts a tour; a request to another host is a finding from here on. */
export async function startTour(
  browser: Browser,
  url: string,
  person: PersonKey,
  turns = IN_TURN,
): Promise<Tour> {
  const page = await signedInPage(browser, url, person);
  const findings: string[] = [];
  const settled = settling(page);
  let looked = 0;
  page.on('request', request => {
    const { host, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(url).host)
      findings.push(`${person} asked ${host}`);
  });
  return {
    page,
    findings,
    go: async path => {
      await page.setViewportSize(WIDE);
      await page.evaluate(address => {
        window.history.pushState({}, '', address);
        window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
      }, path);
      await settled();
    },
    look: async (name, width) => {
      const looks =
        width === undefined
          ? turns[looked++ % turns.length]!
          : IN_TURN.flat().filter(look => look.width === width);
      for (const look of looks) {
        await assume(page, look);
        await settled();
        const found = [...(await violations(page)), ...(await sideways(page))];
        findings.push(...found.map(finding => `${person} ${name} ${look.theme} ${look.width}: ${finding}`));
      }
    },
    close: () => page.context().close(),
  };
}

/** Takes the theme by the panel's own switch, which a dialogue covers but does not disable, and the width. */
async function assume(page: Page, { theme, width }: Look): Promise<void> {
  await page.setViewportSize(width < 600 ? { width, height: 740 } : WIDE);
  await page.evaluate(label => {
    document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
  }, `Switch to ${theme} colours`);
}

/** Whether the page itself is wider than the screen: only tables may scroll sideways, in frames of their own. */
async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`the page scrolls sideways by ${over} px`] : [];
}

/** Waits until nothing is on its way and no skeleton stands in for what will come, for three frames. */
export function settling(page: Page): () => Promise<void> {
  const underway = new Set<unknown>();
  page.on('request', request => underway.add(request));
  page.on('requestfinished', request => underway.delete(request));
  page.on('requestfailed', request => underway.delete(request));
  return async () => {
    for (let calm = 0; calm < 3;) {
      const waiting = await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            requestAnimationFrame(() => resolve(document.querySelectorAll('.MuiSkeleton-root').length));
          }),
      );
      calm = waiting > 0 || underway.size > 0 ? 0 : calm + 1;
    }
  };
}

/** An address without what tells one record from another: `/organisations/:id/show`. */
export function kindOf(path: string): string {
  return path.split(/[?#]/)[0]!.replace(/\/([0-9a-f]{8}-[0-9a-f-]{27}|\d+)(?=\/|$)/g, '/:id');
}

/** Addresses that leave the panel: files, and pages that the server writes. */
const OUTSIDE = /^\/(files|letters|reports|imports|complain|retention-schedule)(\/|\?|$)/;

/**
 * Goes wherever links lead, to one page of each kind, and looks at it; a form is looked at again with its errors.
 * Answers the kinds in the order in which they were met.
 */
export async function walk(tour: Tour, wanted: (kind: string) => boolean = () => true): Promise<string[]> {
  const met = new Set<string>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    if (met.has(kind) || !wanted(kind)) continue;
    met.add(kind);
    await tour.go(path);
    // Before it is looked at on a narrow screen, where the menu is closed.
    const links = await linksOf(tour.page);
    await tour.look(kind);
    if (kind.endsWith('/create')) await lookAtErrors(tour, kind);
    waiting.push(...links);
  }
  return [...met];
}

async function lookAtErrors(tour: Tour, kind: string): Promise<void> {
  await tour.page.locator('main button[type="submit"]').click();
  await tour.page.getByRole('alert').first().waitFor();
  await tour.look(`${kind} with errors`);
}

async function linksOf(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')].map(link => link.getAttribute('href')!),
  );
  return addresses.filter(address => !OUTSIDE.test(address));
}
