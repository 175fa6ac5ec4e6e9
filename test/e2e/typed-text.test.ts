import type { Browser, Page } from 'playwright-core';
import {
  OrganisationCreateDocument,
  OrganisationOneDocument,
  OrganisationUpdateDocument,
  SignOutEverywhereDocument,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { contracts } from '../support/processor-contract.ts';
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

async function organisation(name: string): Promise<string> {
  const { record } = await (
    await world.as('dpo')
  ).ask(OrganisationCreateDocument, { input: { name, kind: 'MEMBER', country: 'GB', notes: 'As it was.' } });
  return record.id;
}

/** Opens the form of an organisation as a person would: from the register. */
async function openForm(person: PersonKey, name: string): Promise<Page> {
  const page = await signedInPage(browser, world.url, person);
  const hands = handsOn(page);
  await hands.go('Organisations');
  await hands.open(name);
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  await hands.open('Change');
  await page.getByRole('heading', { level: 1, name: `Change ${name}` }).waitFor();
  return page;
}

/** The record's own page, not its form, whose text reads the same. */
async function onRecord(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
}

test('of two people who change one record the second is told, sees both versions and loses nothing', async () => {
  const name = 'Tansy Row Charity';
  const id = await organisation(name);
  const first = await openForm('dpo', name);
  const second = await openForm('entry', name);

  await handsOn(first).type('Notes', 'The officer’s notes.');
  await handsOn(first).type('Contact', 'Front desk');
  await handsOn(first).press('Save');
  await onRecord(first);
  await first.getByText('The officer’s notes.').waitFor();

  const hands = handsOn(second);
  await hands.type('Notes', 'What Bryony typed.');
  await hands.type('Telephone', '0121 496 0100');
  await hands.press('Save');
  const told = second.getByRole('dialog', { name: 'Somebody else changed this record' });
  const versions = told.getByRole('group', { name: 'Notes' });
  await versions.getByLabel('Your version').waitFor();
  expect(await versions.innerText()).toContain('What Bryony typed.');
  expect(await versions.innerText()).toContain('The officer’s notes.');
  await told.getByText('They also changed Contact from nothing to Front desk. That is kept.').waitFor();

  // Going back to the form first: everything that was typed still stands there.
  await told.getByRole('button', { name: 'Back to the form' }).click();
  await told.waitFor({ state: 'detached' });
  expect(await second.getByLabel('Notes').inputValue()).toBe('What Bryony typed.');
  expect(await second.getByLabel('Telephone').inputValue()).toBe('0121 496 0100');

  await hands.press('Save');
  await versions.getByLabel('Their version').check();
  await told.getByRole('button', { name: 'Save these choices' }).click();
  await onRecord(second);
  const { record } = await (await world.as('dpo')).ask(OrganisationOneDocument, { id });
  expect(record).toMatchObject({
    notes: 'The officer’s notes.',
    contactName: 'Front desk',
    contactPhone: '0121 496 0100',
  });
  await first.context().close();
  await second.context().close();
});

test('leaving a changed form asks first, whichever way one leaves', async () => {
  const name = 'Burdock Lane Centre';
  const id = await organisation(name);
  const page = await openForm('entry', name);
  const hands = handsOn(page);
  const asked = page.getByRole('dialog', { name: 'Leave without saving?' });
  const stay = async () => {
    await asked.getByRole('button', { name: 'Stay on this page' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Notes').inputValue()).toBe('Half a sentence');
  };
  // Nothing typed, nothing asked.
  await hands.open('Cancel');
  await onRecord(page);
  await hands.open('Change');
  await page.getByLabel('Notes').fill('Half a sentence');

  await page.getByRole('link', { name: 'Complaints', exact: true }).click();
  await stay();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await stay();
  await page.evaluate('history.back()');
  await stay();
  const closing = page.waitForEvent('dialog');
  void page.reload().catch(() => undefined);
  const question = await closing;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  expect(await page.getByLabel('Notes').inputValue()).toBe('Half a sentence');

  await page.getByRole('link', { name: 'Cancel' }).click();
  await asked.getByRole('button', { name: 'Leave without saving' }).click();
  await onRecord(page);
  await page.getByText('As it was.').waitFor();
  const { record } = await (await world.as('dpo')).ask(OrganisationOneDocument, { id });
  expect(record.notes).toBe('As it was.');

  // Saved is saved: nobody is asked any more.
  await hands.open('Change');
  await hands.type('Notes', 'A whole sentence.');
  await hands.press('Save');
  await onRecord(page);
  await page.getByText('A whole sentence.').waitFor();
  await hands.go('Complaints');
  await page.context().close();
});

test('an ended session and a lost connection leave everything that was typed, and it can still be saved', async () => {
  const name = 'Meadowsweet Trust';
  const id = await organisation(name);
  const page = await openForm('entry', name);
  const hands = handsOn(page);
  const kept = async () => expect(await page.getByLabel('Notes').inputValue()).toBe('Typed on the train.');
  await hands.type('Notes', 'Typed on the train.');
  await (await world.as('entry')).ask(SignOutEverywhereDocument);
  // What changes meanwhile is read again after signing in; it must not take the place of what was typed.
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(OrganisationOneDocument, { id });
  const input = { contactName: 'Front desk' };
  await dpo.ask(OrganisationUpdateDocument, { id, version: record.version, input });
  await hands.press('Save');
  const ended = page.getByRole('dialog', { name: 'Your session has ended' });
  await ended.getByRole('button', { name: /Bryony Castellane/ }).click();
  await ended.waitFor({ state: 'detached' });
  await kept();

  await page.context().setOffline(true);
  await hands.press('Save');
  await page.getByText(/connection was lost.*what you typed is still here/i).waitFor();
  await kept();
  await page.context().setOffline(false);
  await hands.press('Save');
  await page.getByRole('button', { name: 'Save these choices' }).click();
  await onRecord(page);
  await page.getByText('Typed on the train.').waitFor();
  await page.getByText('Front desk').waitFor();
  await page.context().close();
});

test('a dialogue with typed text in it is not left by a slip of the hand', async () => {
  const { id } = await contracts(world, world.serving.app.clock.today()).prospect();
  const page = await signedInPage(browser, `${world.url}/processorContracts/${id}/show`, 'dpo');
  await page.goto(`${world.url}/processorContracts/${id}/show`);
  const dialogue = page.getByRole('dialog', { name: 'Give up' });
  const asked = page.getByRole('dialog', { name: 'Leave without saving?' });
  const give = page.getByRole('button', { name: 'Give up', exact: true });
  // Nothing typed, nothing asked.
  await give.click();
  await dialogue.waitFor();
  await page.keyboard.press('Escape');
  await dialogue.waitFor({ state: 'detached' });

  await give.click();
  await dialogue.getByLabel(/^Why/).fill('They were taken over by');
  const ways = [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(5, 5),
    () => dialogue.getByRole('button', { name: 'Not now' }).click(),
  ];
  for (const leave of ways) {
    await leave();
    await asked.getByRole('button', { name: 'Stay on this page' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await dialogue.getByLabel(/^Why/).inputValue()).toBe('They were taken over by');
  }
  await page.keyboard.press('Escape');
  await asked.getByRole('button', { name: 'Leave without saving' }).click();
  await dialogue.waitFor({ state: 'detached' });
  await give.click();
  await dialogue.getByLabel(/^Why/).fill('They were taken over by a competitor.');
  await dialogue.getByRole('button', { name: 'Give up', exact: true }).click();
  await page.getByText('Rejected', { exact: true }).first().waitFor();
  await page.context().close();
});
