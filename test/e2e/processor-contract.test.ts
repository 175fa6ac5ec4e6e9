import type { Browser, Page } from 'playwright-core';
import { PROCESSOR_CLAUSES, TRANSFER_CLAUSE } from '../../schema/processor-clauses.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn, type Hands } from '../support/hands.ts';
import { startWorld, type World } from '../support/world.ts';

const PROCESSOR = 'Larkspur Interpreting Ltd';
const TITLE = 'Interpreters by telephone';
const CLAUSES = PROCESSOR_CLAUSES.filter(({ code }) => code !== TRANSFER_CLAUSE);
const EXAMINED = [
  'Legal identity and registration',
  'Data Security and Protection Toolkit',
  'ISO 27001 or Cyber Essentials',
  'Security questionnaire',
  'Where the data are held',
  'List of sub-processors',
  'Breaches of the past',
  'Vetting and training of staff',
  'Insurance',
  'Exit plan',
  'Financial standing',
  'References',
];

let world: World;
let browser: Browser;
let today: string;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  browser = await startBrowser();
  today = world.serving.app.clock.today();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Opens the contract as a person would: from the register. */
async function openContract(person: PersonKey): Promise<Page> {
  const page = await signedInPage(browser, world.url, person);
  await page.getByRole('link', { name: 'Processor contracts', exact: true }).first().click();
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(TITLE) }).waitFor();
  return page;
}

/** A step that is not possible yet is reached by keyboard and says why; answers what the page says. */
async function refusalOf(page: Page, verb: string): Promise<string> {
  await page.getByRole('button', { name: verb, exact: true }).press('Enter');
  const refusal = page.getByRole('dialog');
  const words = await refusal.innerText();
  await refusal.getByRole('button', { name: 'Close' }).click();
  await refusal.waitFor({ state: 'detached' });
  return words;
}

async function status(page: Page, word: string): Promise<void> {
  await page.locator('main').getByText(word, { exact: true }).first().waitFor();
}

/** The officer has read the contract and says where a clause stands. */
async function fillClause(page: Page, hands: Hands, code: string): Promise<void> {
  await hands.press(`Change ${code}`);
  await hands.choose('Is it there?', 'Present');
  await hands.type('Where in the contract', '9.4');
  await hands.type('Evidence', 'Schedule 1, signed by both');
  await hands.press('Save');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('a processor goes from prospect to active after being refused with the missing clauses, and another person signs', async () => {
  const officer = await signedInPage(browser, world.url, 'dpo');
  const dpo = handsOn(officer);
  await dpo.open('Organisations');
  await dpo.open('New organisation');
  await dpo.type('Name', PROCESSOR);
  await dpo.choose('What it is to us', 'Processor');
  await dpo.press('Save');
  await officer.getByRole('heading', { level: 1, name: new RegExp(PROCESSOR) }).waitFor();

  await dpo.open('Processor contracts');
  await dpo.open('New processor contract');
  await dpo.type('Title', TITLE);
  await dpo.find('Other party', PROCESSOR);
  await dpo.type('Task', 'Interprets calls between clients and clinicians.');
  await dpo.type('Starts on', today);
  await dpo.press('Save');
  await status(officer, 'Prospect');

  await dpo.fire('Start due diligence');
  expect(await refusalOf(officer, 'Go on to negotiation')).toMatch(/due diligence/i);
  await dpo.tab('Due diligence');
  await dpo.press('Record a review');
  for (const item of EXAMINED) await dpo.choose(item, 'In order');
  await dpo.choose('Remaining risk', 'Low risk');
  await dpo.choose('Result', 'Pass');
  await dpo.press('Propose the review');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await officer.getByRole('button', { name: 'Approve the review' }).count()).toBe(0);

  const second = await openContract('manager2');
  await handsOn(second).tab('Due diligence');
  await handsOn(second).fire('Approve the review');
  await second.context().close();

  await officer.reload();
  await dpo.fire('Go on to negotiation');
  await status(officer, 'Negotiation');

  // Nothing is there yet: every code is told, each in words, and the only clause not asked for is that of transfers.
  const refused = await refusalOf(officer, 'Hand over for signature');
  for (const { code, text } of CLAUSES) expect(refused).toContain(`${code} ${text}`);
  expect(refused).not.toContain(TRANSFER_CLAUSE);
  await dpo.tab('Checklist');
  for (const { code } of CLAUSES.slice(0, -2)) await fillClause(officer, dpo, code);
  await officer.getByText('17 of 19 clauses are present').waitFor();
  const first = CLAUSES.at(-2)!;
  const last = CLAUSES.at(-1)!;
  const still = await refusalOf(officer, 'Hand over for signature');
  expect(still.match(/PC-\d\d/g)).toEqual([first.code, last.code]);
  await fillClause(officer, dpo, first.code);
  await fillClause(officer, dpo, last.code);
  await officer.getByText('19 of 19 clauses are present').waitFor();

  await dpo.fire('Hand over for signature');
  await status(officer, 'Ready to sign');
  await dpo.fire('Advise', async () => {
    await dpo.choose('Advice', 'Advises to sign');
    await dpo.type('The advice and its reasons', 'Every clause is present.');
  });
  expect(await officer.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
  expect(await refusalOf(officer, 'Activate')).toMatch(/sign/i);

  const office = await openContract('manager');
  const manager = handsOn(office);
  await manager.fire('Sign', async () => {
    await office.getByRole('dialog').getByText('Every clause is present.').waitFor();
    await manager.type('Signed for them by', 'A. Director');
    await manager.type('Signed by them on', today);
  });

  await officer.reload();
  await dpo.fire('Activate');
  await status(officer, 'Active');
  await dpo.tab('Overview');
  await officer.getByText('Delphine Marchbanks').waitFor();
  await dpo.tab('History');
  await officer.getByText('Status from Ready to sign to Active').waitFor();
});
