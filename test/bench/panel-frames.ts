import type { Browser, Page } from 'playwright-core';
import { settling } from '../support/tour.ts';
import { slowPage, type Kept, type LongFrame } from './panel-page.ts';

/** Something that is done with a list, one after the other. */
export interface Deed {
  name: string;
  about: string;
  do: (page: Page) => Promise<unknown>;
}

/** Waits for what an act asks of the server. */
async function asking(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForResponse(/\/graphql$/), act()]);
}

const search = (page: Page) => page.getByRole('searchbox');
/** A quick typist. */
const KEYS = { delay: 80 };

/** What is done. */
export const DEEDS: readonly Deed[] = [
  {
    name: 'scroll',
    about: 'scroll to its end and back',
    do: async page => {
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
    do: page => asking(page, () => page.getByRole('button', { name: 'Next page' }).click()),
  },
  {
    name: 'sort',
    about: 'sort by a column',
    do: page => asking(page, () => page.getByRole('button', { name: 'Given name' }).click()),
  },
  {
    name: 'search',
    about: 'type a search',
    do: page => asking(page, () => search(page).pressSequentially('larken', KEYS)),
  },
  {
    name: 'clear',
    about: 'empty the search',
    do: page => asking(page, () => search(page).fill('')),
  },
  {
    name: 'filter',
    about: 'open the filters and type a family name',
    do: async page => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await asking(page, () => page.getByLabel('Family name').pressSequentially('ing', KEYS));
      await page.getByRole('button', { name: 'Clear all filters' }).first().waitFor();
      await asking(page, () => page.getByRole('button', { name: 'Clear all filters' }).first().click());
    },
  },
  {
    name: 'open',
    about: 'open a client',
    do: async page => {
      await page.locator('main table tbody a').nth(3).click();
      await page.getByRole('tabpanel').waitFor();
    },
  },
  {
    name: 'tab',
    about: 'open her consent',
    do: page => asking(page, () => page.getByRole('tab', { name: 'Consent' }).click()),
  },
  {
    name: 'back',
    about: 'go back to the list',
    do: async page => {
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
    const settled = settling(page);
    await page.goto(`${url}/clients?perPage=${rows}&page=1&sort=familyName&order=ASC&filter=%7B%7D`);
    await page.locator('main table tbody tr').first().waitFor();
    await settled();
    await taken(page);
    for (const deed of deeds) {
      await deed.do(page);
      await settled();
      all.push({ name: deed.name, rows, longFrames: await taken(page) });
    }
    await close();
  }
  return all;
}

/** The long frames since it was asked last. */
function taken(page: Page): Promise<LongFrame[]> {
  return page.evaluate(() => (window as unknown as Kept).longFrames.splice(0));
}
