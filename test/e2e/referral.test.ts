import type { Browser } from 'playwright-core';
import { ConsentCode } from '../../server/consent/consent-question.entity.ts';
import { ConsentQuestion, ConsentQuestionStatus } from '../../server/consent/consent-question.entity.ts';
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

const AGENCY = 'Kingfisher Young People';

const wordingOf = (code: ConsentCode) =>
  asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(ConsentQuestion, { code, status: ConsentQuestionStatus.IN_USE }),
  );

test('an agency referral with a missing consent is refused, liaised, answered and accepted, by the keyboard', async () => {
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go('/referrals');
  await tour.look('referrals');
  await tour.go('/referrals/create');

  // Everything by the keyboard: what is typed goes where the focus is.
  await page.getByLabel('Referred by').focus();
  await page.getByLabel('Referred by').selectOption({ label: 'Agency that sends what it has collected' });
  await page.keyboard.press('Tab');
  await page.keyboard.type(AGENCY);
  await page.getByRole('option', { name: new RegExp(AGENCY) }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await entry.type('Their reference', 'YP-3001');
  await entry.type('Family name', 'Tidewater');
  await entry.type('Given name', 'Oriel');
  await entry.type('Date of birth', '1999-05-04');
  await entry.type('Mobile telephone', '07700 900777');
  for (const code of [ConsentCode.Q1_CONSORTIUM_SHARING, ConsentCode.Q2_STORAGE_CARE_REPORTING]) {
    const { wording } = await wordingOf(code);
    const question = page.getByRole('radiogroup', { name: wording });
    expect(await question.getByRole('radio', { name: 'Not asked yet' }).isChecked()).toBe(true);
  }
  await tour.look('referral form');
  await page.getByLabel('Mobile telephone').focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: /REF-/ }).waitFor();
  await page.getByText('Waiting for an answer').first().waitFor();
  await tour.look('referral');

  // Refused: both answers are named.
  await page.getByRole('button', { name: 'Accept', exact: true }).focus();
  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog');
  await why.waitFor();
  await why.getByText('The first consent question has not been answered yet.').waitFor();
  await why.getByText('The second consent question has not been answered yet.').waitFor();
  await tour.look('why not');
  await page.keyboard.press('Escape');

  // Liaised and answered.
  await entry.tab('Liaison');
  await entry.open(/ACL-/);
  await page.getByText('Agency asked').first().waitFor();
  await tour.look('liaison');
  const told = new Date(Date.now() - 60_000).toLocaleString('sv-SE', { timeZone: 'Europe/London' });
  await entry.fire('Record the answers', async () => {
    await entry.choose('Sharing in the consortium', 'Yes');
    await entry.choose('Storage for care records and reporting', 'Yes');
    await entry.type('When the person said so', told.slice(0, 16).replace(' ', 'T'));
    await entry.type('What shows the answers', 'Form YP-3001, signed.');
    await tour.look('reply');
  });
  await page.getByText('Agency confirmed both').first().waitFor();
  await entry.open(/REF-/);
  await page.getByText('Ready to be accepted').first().waitFor();

  // Accepted, ticked, in care.
  await entry.fire('Accept');
  await entry.tab('Consent tab');
  await entry.press('Tick the consent tab');
  await entry.type('Where it is ticked in the care-record system', 'DCRS-3001');
  await page.keyboard.press('Enter');
  await page.getByText('DCRS-3001').first().waitFor();
  await tour.look('consent tab');
  // Care begins when she was asked how she wants to be reached; nothing is an answer, too (S47).
  const referral = new URL(page.url()).pathname;
  await entry.tab('Overview');
  await entry.open(/CLI-/);
  await entry.tab('Contact');
  await entry.press('Asked, has no preference');
  await entry.press('Record it');
  await page.getByText('Told a colleague').first().waitFor();
  await tour.go(referral);
  await entry.fire('Begin care');
  await page.getByText('In care').first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('somebody who is registered is offered while she is typed, and taken as she is', async () => {
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go('/referrals/create');
  await entry.choose('Referred by', 'The person herself or himself');
  await entry.type('Family name', 'tidewater');
  await entry.type('Date of birth', '1999-05-04');
  await page.getByRole('button', { name: 'Refer this person' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByText(/Registered already: Tidewater, Oriel/).waitFor();
  const { wording } = await wordingOf(ConsentCode.Q1_CONSORTIUM_SHARING);
  await page
    .getByRole('radiogroup', { name: wording })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await entry.choose('How the answers were given', 'On the telephone');
  await tour.look('referral of somebody known');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: /REF-/ }).waitFor();
  await page.getByText('Waiting for an answer').first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('the officer decides on a refused question, and meets nobody', async () => {
  const tour = await startTour(browser, world.url, 'dpo');
  const officer = handsOn(tour.page);
  await tour.go('/referrals');
  await tour.page.getByText('A question was refused').first().click();
  await tour.page.getByText('Care with us alone is enough.').waitFor();
  await tour.look('refused question');
  await officer.fire('Care goes on', () => officer.type('Why it is decided so', 'Told on the telephone.'));
  await tour.page.getByText('With us alone').first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
