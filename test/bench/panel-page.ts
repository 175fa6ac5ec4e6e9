import type { Browser, CDPSession, Page } from 'playwright-core';
import { emailOf, type PersonKey } from '../../server/demo/people.ts';

/** How much slower than this machine the computer is that the panel is looked at with. */
export const SLOWER = 4;

/** A page of a slow computer, before it has loaded anything of ours. */
export interface SlowPage {
  page: Page;
  /** Milliseconds that its main thread has had of a core so far; waiting for one is not among them, being slowed down is. */
  worked: () => Promise<number>;
  close: () => Promise<void>;
}

/** What a page keeps of itself while it is measured. */
export interface Kept {
  longFrames: LongFrame[];
  usable: Promise<number>;
  /** How much moved that was drawn already: the web's cumulative layout shift. */
  moved: number;
}

/** A frame that took more than 50 ms, and what took longest in it. */
export interface LongFrame {
  ms: number;
  /** Of it, styles, layout and drawing. */
  drawing: number;
  /** What began the longest script in it. */
  by: string;
}

/** Opens one with nothing kept from before, as `person`. Frames are watched from the first one on. */
export async function slowPage(
  browser: Browser,
  url: string,
  person: PersonKey | null,
  slower = SLOWER,
): Promise<SlowPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // What the balancer in front of a server says.
    extraHTTPHeaders: { 'x-forwarded-proto': 'https' },
  });
  if (person) {
    const query = 'mutation ($email: String!) { demoLogin(email: $email) { id } }';
    const variables = { email: emailOf(person) };
    await context.request.post(`${url}/graphql`, {
      headers: { 'apollo-require-preflight': 'true' },
      data: { query, variables },
    });
  }
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.addInitScript(watchPage);
  // Slowed down is the process, which another host's page would not share.
  await page.goto(`${url}/health/live`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, worked: () => taskTime(devtools), close: () => context.close() };
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
}

/** Runs in the page. */
function watchPage(): void {
  const kept = window as unknown as Kept;
  kept.longFrames = [];
  kept.moved = 0;
  new PerformanceObserver(list => {
    for (const shift of list.getEntries() as unknown as LayoutShift[])
      if (!shift.hadRecentInput) kept.moved += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => {
    for (const frame of list.getEntries() as unknown as AnimationFrame[]) {
      const end = frame.startTime + frame.duration;
      const longest = frame.scripts.toSorted((a, b) => b.duration - a.duration)[0];
      kept.longFrames.push({
        ms: Math.round(frame.duration),
        drawing: frame.renderStart === 0 ? 0 : Math.round(end - frame.renderStart),
        by: longest?.invoker ?? 'no script',
      });
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** An entry of the Long Animation Frames API, as far as it is read here. */
interface AnimationFrame {
  startTime: number;
  duration: number;
  renderStart: number;
  scripts: { duration: number; invoker: string }[];
}

/** An entry of the Layout Instability API. */
interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}
