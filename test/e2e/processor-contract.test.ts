import type { Browser, Page } from 'playwright-core';
import type { PersonKey } from '../../server/demo/people.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { contracts } from '../support/processor-contract.ts';
import { startWorld, type World } from '../support/world.ts';

const TITLE = 'Interpreters by telephone';

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

test('a processor goes from prospect to active after being refused with the missing clauses, and another person signs', async () => {
  const officer = await signedInPage(browser, world.url, 'dpo');
  const dpo = handsOn(officer);
  await officer.getByRole('link', { name: 'Processor contracts', exact: true }).first().click();
  await dpo.open('New processor contract');
  await dpo.type('Title', TITLE);
  await dpo.find('Other party', 'Bellwether');
  await dpo.type('Task', 'Interprets calls between clients and clinicians.');
  await dpo.type('Starts on', today);
  await dpo.press('Save');
  await officer.getByRole('heading', { level: 1, name: new RegExp(TITLE) }).waitFor();
  await dpo.fire('Start due diligence');
  const id = new URL(officer.url()).pathname.split('/')[2]!;

  // Twelve items and twenty clauses are looked at in the same way; one of each is filled in by hand below.
  const story = contracts(world, today);
  await story.examined(id);
  await story.fill(id, ['PC-17', 'PC-21']);
  await officer.reload();
  await dpo.fire('Go on to negotiation');
  // A step that is not possible yet is reached by keyboard and says why.
  await officer.getByRole('button', { name: 'Hand over for signature' }).focus();
  await officer.keyboard.press('Enter');
  const refusal = officer.getByRole('dialog');
  await refusal.getByText('PC-17 At the end deletes or returns').waitFor();
  await refusal.getByText('PC-21 Notifies breaches').waitFor();
  await refusal.getByRole('button').last().click();
  await dpo.tab('Checklist');
  for (const code of ['PC-17', 'PC-21']) {
    await dpo.press(`Change ${code}`);
    await dpo.choose('Is it there?', 'Present');
    await dpo.type('Where in the contract', '9.4');
    await dpo.press('Save');
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await officer.getByText('19 of 19 clauses are present').waitFor();
  await dpo.fire('Hand over for signature');
  await dpo.fire('Advise', async () => {
    await dpo.choose('Advice', 'Advises to sign');
    await dpo.type('The advice and its reasons', 'Every clause is present.');
  });

  const office = await openContract('manager');
  const manager = handsOn(office);
  await manager.fire('Sign', async () => {
    await office.getByRole('dialog').getByText('Every clause is present.').waitFor();
    await manager.type('Signed for them by', 'A. Director');
    await manager.type('Signed by them on', today);
  });

  await officer.reload();
  await dpo.fire('Activate');
  await officer.getByText('Active', { exact: true }).first().waitFor();
  await dpo.tab('Overview');
  await officer.getByText('Delphine Marchbanks').waitFor();
}, 240_000);
