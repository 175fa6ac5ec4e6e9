import type { Browser, Page } from 'playwright-core';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { startWorld, type World } from '../support/world.ts';
import type { PersonKey } from '../../server/demo/people.ts';

const TITLE = 'My letters went to the flat next door';
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

/** Opens the case as a person would: from the list of complaints. */
async function openCase(person: PersonKey): Promise<Page> {
  const page = await signedInPage(browser, world.url, person);
  await page.getByRole('link', { name: 'Complaints', exact: true }).first().click();
  await page
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor();
  return page;
}

let reference = 'CMP';

test('a complaint from the public form is acknowledged, investigated by somebody else, decided, reviewed and closed', async () => {
  const form = await signedInPage(browser, `${world.url}/complain`, null);
  await form.getByLabel('What is it about, in one line?').fill(TITLE);
  await form
    .getByLabel('What happened?')
    .fill('Two letters about my appointments were put through my neighbour’s door.');
  await form
    .getByRole('group', { name: /data protection office/ })
    .getByLabel(/no/i)
    .check();
  await form
    .getByRole('group', { name: /care or a service/ })
    .getByLabel(/no/i)
    .check();
  await form
    .getByRole('group', { name: /your own information/ })
    .getByLabel(/yes/i)
    .check();
  await form.getByLabel('Your name').fill('Odile Farrant');
  await form.getByLabel('Your e-mail address (optional)').fill('odile@example.test');
  await form.getByRole('button', { name: /send/i }).click();
  await form.getByRole('heading', { level: 1 }).waitFor();
  expect(await form.content()).not.toMatch(/CMP-\d{4}/);
  await form.context().close();

  const officer = await signedInPage(browser, world.url, 'dpo');
  await officer.getByRole('link', { name: 'Complaints', exact: true }).first().click();
  const row = officer.getByRole('row').filter({ hasText: TITLE });
  await row.waitFor();
  reference = /CMP-\d{4}-\d{4}/.exec(await row.innerText())![0];
  await row.getByRole('link').first().click();
  await officer.getByText('Acknowledged', { exact: true }).first().waitFor();
  const dpo = handsOn(officer);
  await dpo.fire('Appoint an investigator', () => dpo.find('Investigator', 'Maren'));
  await officer.getByText('Being investigated').first().waitFor();

  const desk = await openCase('clinician');
  const investigator = handsOn(desk);
  await investigator.tab('Investigation');
  await investigator.press('Record the finding');
  await investigator.choose('Finding', 'Upheld');
  await investigator.type('Reasons', 'The address on file was out of date.');
  await investigator.press('Save');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await investigator.press('Add an action');
  await investigator.type('What we do', 'Check every address at the next contact.');
  await investigator.find('Who deals with it', 'Imogen');
  await investigator.type('By', '2027-01-15');
  await investigator.press('Add');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await investigator.fire('Draft the decision', async () => {
    await investigator.type('Decision', 'We sent your letters to the wrong address.');
    await investigator.type('Apology', 'We are sorry.');
    await investigator.type('What we learn', 'We now ask for the address at each contact.');
  });
  await desk.context().close();

  await officer.reload();
  await dpo.fire('Approve');
  await dpo.fire('Send outcome');
  await officer.getByText('Outcome sent', { exact: true }).first().waitFor();
  await dpo.tab('Letters');
  await officer
    .getByRole('table')
    .getByText(/outcome/i)
    .first()
    .waitFor();

  const front = await openCase('entry');
  const entry = handsOn(front);
  await entry.fire('Note a review request', async () => {
    await entry.type('Why', 'I want to know who read them.');
    await entry.choose('How', 'Telephone');
  });
  await front.context().close();

  const second = await openCase('manager2');
  const reviewer = handsOn(second);
  await reviewer.fire('Answer the review', async () => {
    await reviewer.choose('Result', 'The outcome stands');
    // She reads no address, so the way is hers to name.
    await reviewer.choose('How', 'E-mail');
    await reviewer.type('What the review found', 'Nobody opened the letters.');
  });
  await second.context().close();

  await officer.reload();
  await dpo.fire('Close');
  await officer.getByText('Closed', { exact: true }).first().waitFor();
  await dpo.tab('History');
  await officer
    .getByText(/Closed/)
    .first()
    .waitFor();
  await officer.context().close();
}, 300_000);

test('a clinician logs a complaint and sees its status, not its content', async () => {
  const page = await signedInPage(browser, world.url, 'clinician2');
  const clinician = handsOn(page);
  await clinician.open('Log a complaint');
  await clinician.choose('How it arrived', 'In person');
  await clinician.type('Who complains', 'Benedek Sorrell');
  await clinician.type('What it is about', 'Text messages after opting out');
  await clinician.type('What happened', 'Two messages came after the preference was changed.');
  await clinician.press('Save');
  await page.getByRole('heading', { level: 1, name: /CMP-/ }).waitFor();
  await page.getByText('Received', { exact: true }).first().waitFor();
  expect(await page.getByText('Two messages came').count()).toBe(0);
  expect(await page.getByText('Benedek Sorrell').count()).toBe(0);
  await page.context().close();
}, 120_000);

test('an administrator meets no case anywhere', async () => {
  const page = await signedInPage(browser, world.url, 'admin');
  expect(await page.getByRole('link', { name: 'Complaints', exact: true }).count()).toBe(0);
  await page.goto(`${world.url}/complaintCases`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(/CMP-\d{4}/).count()).toBe(0);
  await page.context().close();
}, 120_000);
