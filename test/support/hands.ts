import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What a person does on a page, by what a person reads there. */
export interface Hands {
  /** Types into what is labelled so, in the open dialogue where there is one. */
  type(label: string, text: string): Promise<void>;
  /** Chooses one of a short list. */
  choose(label: string, option: string): Promise<void>;
  /** Types part of a name and takes the first that is found. */
  find(label: string, name: string): Promise<void>;
  tick(label: string): Promise<void>;
  press(name: string): Promise<void>;
  open(link: string | RegExp): Promise<void>;
  /** Goes to a place of the main menu and waits for its heading. */
  go(place: string): Promise<void>;
  tab(name: string): Promise<void>;
  /** Presses what hands a file over, and answers the file. */
  download(name: string): Promise<{ name: string; bytes: Buffer }>;
  /** Fires an event: its button, what it asks, and its button in the dialogue; waits until the dialogue is gone. */
  fire(verb: string, fill?: () => Promise<void>): Promise<void>;
}

/** The hands of whoever sits before a page. */
export function handsOn(page: Page): Hands {
  const place = async (): Promise<Locator> =>
    (await page.getByRole('dialog').count()) > 0
      ? page.getByRole('dialog')
      : page.locator('main, form').first();
  const labelled = async (label: string) =>
    (await place()).getByLabel(new RegExp(`^${escape(label)}(\\s*\\(|$)`)).first();
  return {
    type: async (label, text) => (await labelled(label)).fill(text),
    choose: async (label, option) => void (await (await labelled(label)).selectOption({ label: option })),
    find: async (label, name) => {
      const entry = await labelled(label);
      await entry.fill(name);
      await page
        .getByRole('option', { name: new RegExp(escape(name)) })
        .first()
        .click();
    },
    tick: async label => (await labelled(label)).check(),
    press: name => page.getByRole('button', { name, exact: true }).first().click(),
    open: link => page.getByRole('link', { name: link }).first().click(),
    go: async place => {
      await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place, exact: true }).waitFor();
    },
    tab: name => page.getByRole('tab', { name, exact: true }).click(),
    download: async name => {
      const arriving = page.waitForEvent('download');
      await page.getByText(name, { exact: true }).click();
      const file = await arriving;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    },
    fire: async (verb, fill) => {
      await page.getByRole('button', { name: verb, exact: true }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await fill?.();
      await dialog.getByRole('button', { name: verb, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
