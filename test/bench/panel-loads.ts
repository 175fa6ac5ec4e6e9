import type { Browser } from 'playwright-core';
import type { PersonKey } from '../../server/demo/people.ts';
import { settling } from '../support/tour.ts';
import { slowPage, SLOWER, type Kept, type LongFrame } from './panel-page.ts';

/** A page that is opened with nothing of the panel kept from before. */
export interface LoadKind {
  name: string;
  about: string;
  path: string;
  person: PersonKey | null;
  /** What is there once it can be used. */
  usable: string;
}

/** What is measured. */
export const LOADS: readonly LoadKind[] = [
  {
    name: 'signIn',
    about: 'Sign-in page, the e-mail field takes what is typed',
    path: '/',
    person: null,
    usable: 'input[name="email"]',
  },
  {
    name: 'start',
    about: 'The officer’s day, what is due first is listed',
    path: '/',
    person: 'dpo',
    usable: 'main table tbody tr',
  },
  {
    name: 'clients',
    about: 'List of all clients, 25 rows',
    path: '/clients',
    person: 'entry',
    usable: 'main table tbody tr',
  },
];

/** What came of one load. */
export interface Load {
  name: string;
  /** Milliseconds from the navigation to the first moment at which a person could go on. */
  usable: number;
  /** Milliseconds of a core that the page's main thread takes until then when it is not slowed down: other work on the machine disturbs it least. */
  cpu: number;
  /** Kilobytes of JavaScript, compressed. */
  script: number;
  /** How much moved that was drawn already, until nothing was on its way any more. */
  moved: number;
  longFrames: LongFrame[];
}

/** Opens a page and waits until it can be used, on this machine for what it costs and on a slow one for how long it takes. */
export async function firstLoad(browser: Browser, url: string, kind: LoadKind): Promise<Load> {
  const { cpu } = await opened(browser, url, kind, 1);
  return { ...(await opened(browser, url, kind, SLOWER)), cpu };
}

async function opened(browser: Browser, url: string, kind: LoadKind, slower: number): Promise<Load> {
  const { page, worked, close } = await slowPage(browser, url, kind.person, slower);
  await page.addInitScript(watchFor, kind.usable);
  const settled = settling(page);
  const before = await worked();
  await page.goto(url + kind.path, { waitUntil: 'commit' });
  const usable = await page.evaluate(() => (window as unknown as Kept).usable);
  const cpu = (await worked()) - before;
  await settled();
  const { script, moved, longFrames } = await page.evaluate(() => ({
    script: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    moved: (window as unknown as Kept).moved,
    longFrames: (window as unknown as Kept).longFrames,
  }));
  if (kind.person === null) {
    await page.locator(kind.usable).pressSequentially('a');
    if ((await page.locator(kind.usable).inputValue()) !== 'a') throw new Error('what was typed was lost');
  }
  await close();
  return { name: kind.name, usable: Math.round(usable), cpu, script: script / 1_000, moved, longFrames };
}

/** Runs in the page: tells when something is drawn and the thread has time for whoever wants to use it. */
function watchFor(selector: string): void {
  (window as unknown as Kept).usable = new Promise((tell, fail) => {
    setTimeout(() => fail(new Error(`no ${selector} within a minute`)), 60_000);
    // Not frame by frame: while nothing comes, nothing is to be worked.
    const watching = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
    });
    watching.observe(document, { childList: true, subtree: true });
  });
}
