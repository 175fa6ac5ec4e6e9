import type { Browser, Page } from 'playwright-core';
import { Client } from '../../server/client/client.entity.ts';
import { ConsentCode } from '../../server/consent/consent-question.entity.ts';
import { ConsentRecord } from '../../server/consent/consent-record.entity.ts';
import { asSystem } from '../../server/system.ts';
import { startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { startTour } from '../support/tour.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** A client of the demo by her place in its story. */
async function clientAt(offset: number): Promise<Client> {
  return asSystem(world.serving.app, 'test', async em => {
    const [client] = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, offset, limit: 1 });
    return client!;
  });
}

/** Her last answer to the first question. */
async function firstAnswerOf(client: Client): Promise<ConsentRecord> {
  const code = ConsentCode.Q1_CONSORTIUM_SHARING;
  return asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(ConsentRecord, { client: client.id, code, latest: true }),
  );
}

/** Presses Tab until something of this name has the keyboard. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return [element?.labels?.[0]?.textContent, element?.textContent].find(Boolean) ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not come to ${String(name)}`);
}

test('S3, S4: a data-entry officer reads both questions out and records both answers with the keyboard alone', async () => {
  const client = await clientAt(36);
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const { keyboard } = page;
  await tour.go(`/clients/${client.id}/show/consent`);
  const now = page.getByRole('tabpanel');
  await now.getByText('Not asked yet').first().waitFor();
  await tour.look('consent, not asked');
  for (const [title, wording, answer] of [
    [
      'Sharing within the consortium',
      'shared with other agencies and professionals in the consortium?',
      /^Yes$/,
    ],
    ['Storing for care records and reporting', 'stored for purposes of care records and reporting?', /^No$/],
  ] as const) {
    await page.getByRole('button', { name: `Record an answer: ${title}` }).focus();
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(wording).waitFor();
    await dialog.getByText('The return on talking therapies that the law has us make').waitFor();
    // Nothing is answered beforehand.
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    await tabTo(page, /^Yes$/);
    await keyboard.press('Space');
    if (String(answer) !== '/^Yes$/') await keyboard.press('ArrowRight');
    await tabTo(page, /^How it was answered/);
    await keyboard.type('On the');
    await tabTo(page, /^Record the answer$/);
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }
  await now.getByText('Agreed', { exact: true }).waitFor();
  await now.getByText('Said no', { exact: true }).waitFor();
  await now.getByText(/^Yes, .*on the telephone/).waitFor();
  await tour.look('consent, answered');
  await tour.go(`/clients/${client.id}/show`);
  await now.getByText('The charities and clinicians of the consortium may see').waitFor();
  await now.getByText('Nothing is allowed on this ground now.').waitFor();
  expect(await now.getByText(/ · recorded by Bryony Castellane$/).count()).toBe(2);
  await tour.look('consent at a glance');
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('S104: a clinician withdraws for her client in one step; the letter lists what stops and what goes on', async () => {
  const client = await clientAt(24);
  const tour = await startTour(browser, world.url, 'clinician');
  const { page } = tour;
  const clinician = handsOn(page);
  await tour.go(`/clients/${client.id}/show/consent`);
  await page.getByText('Agreed', { exact: true }).first().waitFor();
  await clinician.fire('Withdraw', () => clinician.choose('How the person said so', 'On the telephone'));
  await page.getByText('Withdrawn', { exact: true }).waitFor();
  await page.getByText('Nothing is allowed on this ground now.').first().waitFor();
  await clinician.open((await firstAnswerOf(client)).reference);
  await clinician.tab('Letters');
  await page.getByText('You have withdrawn what you had agreed to').waitFor();
  await tour.look('letters of a consent');
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('the officer finds that an answer does not count, and drafts the next wording, which a manager brings into use', async () => {
  const { id, reference } = await firstAnswerOf(await clientAt(26));
  const tour = await startTour(browser, world.url, 'dpo');
  const { page } = tour;
  const officer = handsOn(page);
  await officer.go('Consents');
  await tour.look('consents');
  await tour.go(`/consentRecords/${id}/show`);
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor();
  await officer.fire('It does not count', async () => {
    await officer.choose('What was wrong', 'The person was not told enough');
    await officer.type('Why it does not count', 'The notice was not shown.');
    await officer.type('What is done about what had rested on it', 'Nothing had been shared yet.');
  });
  await page.getByText('Does not count').first().waitFor();
  await tour.look('a consent that does not count');
  await tour.go('/consentQuestions');
  await tour.look('wordings');
  await officer.open('New wording of consent');
  await officer.choose('Question', 'Sharing with one recipient');
  await officer.type('In a few words', 'One recipient, plainer');
  await officer.choose('What a yes is', 'Consent on which processing rests');
  await officer.type('Privacy notice shown', '3.2');
  for (const [label, text] of [
    ['Exact words', 'May we share what is named on this sheet with the organisation that is named on it?'],
    ['What a yes allows', 'We send it what the sheet names. You can withdraw at any time.'],
    ['What stops when it is withdrawn', 'It is sent nothing more.'],
    ['What goes on by law', 'Your care.'],
  ] as const)
    await officer.type(label, text);
  await tour.look('wording form');
  await officer.press('Save');
  const heading = page.getByRole('heading', { level: 1, name: /One recipient, plainer/ });
  await heading.waitFor();
  const address = new URL(page.url()).pathname;
  expect(tour.findings).toEqual([]);
  await tour.close();

  const second = await startTour(browser, world.url, 'manager');
  await second.go(address);
  await handsOn(second.page).fire('Bring into use');
  await second.page.getByText('In use', { exact: true }).first().waitFor();
  await second.look('wording in use');
  expect(second.findings).toEqual([]);
  await second.close();
});
