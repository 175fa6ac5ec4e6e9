import type { Browser, Locator, Page } from 'playwright-core';
import { settling } from '../support/tour.ts';
import { slowPage, type Kept, type LongFrame } from './panel-page.ts';

/** Something that is done with a list, one after the other. */
export interface Deed {
  name: string;
  about: string;
  do: (hand: Hand) => Promise<unknown>;
}

/** Does things with a page and counts the page's own long frames. */
class Hand {
  private counted: LongFrame[] = [];
  readonly settled: () => Promise<void>;

  constructor(readonly page: Page) {
    this.settled = settling(page);
  }

  /** Presses what a person would; it is looked for when the page is at rest, since looking takes the page's own time. */
  async press(what: Locator): Promise<void> {
    await this.settled();
    this.counted.push(...(await taken(this.page)));
    await what.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await what.boundingBox())!;
    await this.settled();
    await taken(this.page);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Waits for what an act asks of the server. */
  async asking(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForResponse(/\/graphql$/), act()]);
  }

  /** Types as a quick typist. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 80 });
  }

  /** The long frames since it was asked last, once the page is at rest. */
  async frames(): Promise<LongFrame[]> {
    await this.settled();
    return [...this.counted.splice(0), ...(await taken(this.page))];
  }
}

/** What is done. */
export const DEEDS: readonly Deed[] = [
  {
    name: 'scroll',
    about: 'scroll to its end and back',
    do: async ({ page }) => {
      await page.mouse.move(700, 600);
      for (const step of [...Array(12).fill(400), ...Array(12).fill(-400)] as number[]) {
        await page.mouse.wheel(0, step);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    },
  },
  {
    name: 'page',
    about: 'turn to the next page',
    do: hand => hand.asking(() => hand.press(hand.page.getByRole('button', { name: 'Next page' }))),
  },
  {
    name: 'sort',
    about: 'sort by a column',
    do: hand => hand.asking(() => hand.press(hand.page.getByRole('button', { name: 'Given name' }))),
  },
  {
    name: 'search',
    about: 'type a search',
    do: async hand => {
      await hand.press(hand.page.getByRole('searchbox'));
      await hand.asking(() => hand.type('larken'));
    },
  },
  {
    name: 'clear',
    about: 'empty the search',
    do: async hand => {
      await hand.page.keyboard.press('Control+a');
      await hand.asking(() => hand.page.keyboard.press('Delete'));
    },
  },
  {
    name: 'filter',
    about: 'open the filters and type a family name',
    do: async hand => {
      await hand.press(hand.page.getByRole('button', { name: 'Filter', exact: true }));
      await hand.press(hand.page.getByLabel('Family name'));
      await hand.asking(() => hand.type('ing'));
      const clear = hand.page.getByRole('button', { name: 'Clear all filters' }).first();
      await hand.asking(() => hand.press(clear));
    },
  },
  {
    name: 'open',
    about: 'open a client',
    do: async hand => {
      await hand.press(hand.page.locator('main table tbody a').nth(3));
      await hand.page.locator('[role=tabpanel]').waitFor();
    },
  },
  {
    name: 'tab',
    about: 'open her consent',
    do: hand => hand.asking(() => hand.press(hand.page.getByRole('tab', { name: 'Consent' }))),
  },
  {
    name: 'back',
    about: 'go back to the list',
    do: async ({ page }) => {
      await page.goBack();
      await page.locator('main table tbody tr').first().waitFor();
    },
  },
];

/** Rows a page: as the list opens, and as many as there can be. */
export const ROWS = [25, 100] as const;

/** The frames of a deed that took long. */
export interface Frames {
  name: string;
  rows: number;
  longFrames: LongFrame[];
}

/** Does everything on a list of all clients, on a slow computer. */
export async function framesOf(browser: Browser, url: string, deeds: readonly Deed[]): Promise<Frames[]> {
  const all: Frames[] = [];
  for (const rows of deeds.length === 0 ? [] : ROWS) {
    const { page, close } = await slowPage(browser, url, 'entry');
    const hand = new Hand(page);
    await page.goto(`${url}/clients?perPage=${rows}&page=1&sort=familyName&order=ASC&filter=%7B%7D`);
    await page.locator('main table tbody tr').first().waitFor();
    await hand.frames();
    for (const deed of deeds) {
      await deed.do(hand);
      all.push({ name: deed.name, rows, longFrames: await hand.frames() });
    }
    await close();
  }
  return all;
}

/** The long frames since it was asked last. */
function taken(page: Page): Promise<LongFrame[]> {
  return page.evaluate(() => (window as unknown as Kept).longFrames.splice(0));
}
