import type { Browser, Page } from 'playwright-core';
import { ComplaintCaseOneDocument, IntakeListDocument } from '../../schema/generated/graphql.ts';
import { ComplaintCase } from '../../server/complaint/complaint.entity.ts';
import { Letter } from '../../server/letter/letter.entity.ts';
import { OutboxMail } from '../../server/outbox/outbox-mail.entity.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { asSystem } from '../../server/system.ts';
import { startWorld, type World } from '../support/world.ts';

const NAME = 'Fenella Oakshott';
const EMAIL = 'fenella@example.test';
const PASSWORD = 'seven quiet herons';

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

/** The way of the link in the invitation, as the invited person finds it in the mail. */
async function invitation(): Promise<string> {
  const mail = await world.serving.app.orm.em.fork().findOneOrFail(OutboxMail, { recipient: EMAIL });
  return /\/welcome\/\S+/.exec(mail.text)![0];
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('an administrator invites a joiner whom a manager lets in, and a leaver is signed out at once', async () => {
  const office = await signedInPage(browser, world.url, 'admin');
  const admin = handsOn(office);
  await admin.go('Colleagues');
  await admin.open('New colleague');
  await admin.type('Name', NAME);
  await admin.type('Sign-in address', EMAIL);
  await admin.choose('Role', 'Data-entry officer');
  await admin.press('Save');
  await office.getByText('Waiting for a manager', { exact: true }).first().waitFor();
  expect(await office.getByRole('button', { name: 'Let in' }).count()).toBe(0);

  const desk = await signedInPage(browser, world.url, 'manager');
  const manager = handsOn(desk);
  await manager.go('Colleagues');
  await manager.open(NAME);
  await manager.fire('Let in');
  await desk.getByText('Active', { exact: true }).first().waitFor();
  await desk.context().close();

  const joiner = await signedInPage(browser, `${world.url}${await invitation()}`, null);
  await joiner.getByLabel(/^New password/).fill('short');
  await joiner.getByRole('button', { name: 'Set the password' }).click();
  await joiner
    .getByText(/at least 12/i)
    .last()
    .waitFor();
  await joiner.getByLabel(/^New password/).fill(PASSWORD);
  await joiner.getByRole('button', { name: 'Set the password' }).click();
  await joiner.getByRole('link', { name: 'Go to the sign-in page' }).click();
  await signIn(joiner);
  await joiner.getByRole('banner').getByText(NAME).waitFor();
  await joiner.getByRole('banner').getByText('Data-entry officer').waitFor();
  await handsOn(joiner).go('Organisations');

  await office.reload();
  await admin.fire('Close the account');
  await office.getByText('Closed', { exact: true }).first().waitFor();
  await joiner.getByRole('navigation').getByRole('link', { name: 'Complaints', exact: true }).click();
  const ended = joiner.getByRole('dialog', { name: 'Your session has ended' });
  await ended.waitFor();
  await signIn(joiner);
  await ended
    .getByText('These sign-in details are not right, or the account is locked for a while.')
    .waitFor();

  // Nobody closes their own account, nor gives themselves rights.
  await admin.go('Colleagues');
  await admin.open('Pell Norwood');
  await office.getByRole('heading', { level: 1, name: 'Pell Norwood' }).waitFor();
  await office.getByRole('button', { name: 'Close the account' }).press('Enter');
  await office
    .getByRole('dialog')
    .getByText(/different person/)
    .waitFor();
  await office.context().close();
  await joiner.context().close();
});

test('an administrator meets no case by any address, in no search and by no question', async () => {
  const { cases, letter } = await asSystem(world.serving.app, 'test', async em => ({
    cases: await em.find(ComplaintCase, {}),
    letter: await em.findOneOrFail(Letter, { subject: 'ComplaintCase' }),
  }));
  const told = cases.flatMap(one => [one.reference, one.title, one.complainantName]);
  const { id, title, reference } = cases[0]!;
  const calls = await (await world.as('dpo')).ask(IntakeListDocument);
  const page = await signedInPage(browser, world.url, 'admin');
  const main = page.getByRole('main');
  const meetsNothing = async (where: string) => {
    const words = await main.innerText();
    expect([where, told.filter(secret => words.includes(secret))]).toEqual([where, []]);
  };
  await page.getByRole('navigation').getByRole('link').first().waitFor();
  const places = await page.getByRole('navigation').getByRole('link').allInnerTexts();
  expect(places).not.toContain('Complaints');
  expect(places).not.toContain('Calls and messages');
  expect(places.filter(place => /report|calendar/i.test(place))).toEqual([]);
  const tabs = [
    '',
    '/investigation',
    '/checklist',
    '/contacts',
    '/documents',
    '/letters',
    '/notes',
    '/history',
  ];
  for (const address of [
    '/complaintCases',
    '/complaintCases/create',
    `/complaintCases/${id}`,
    ...tabs.map(tab => `/complaintCases/${id}/show${tab}`),
    '/intakes',
    `/intakes/${calls.list.items[0]!.id}/show`,
    '/report/R01',
  ]) {
    await page.goto(`${world.url}${address}`);
    await page.getByRole('heading', { level: 1, name: 'You cannot open this page' }).waitFor();
    await meetsNothing(address);
  }
  for (const place of ['Audit trail', 'Mails']) {
    await handsOn(page).go(place);
    await main.getByRole('table').getByRole('row').nth(1).waitFor();
    await meetsNothing(place);
  }

  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog');
  for (const words of [reference, title]) {
    await palette.getByRole('combobox').fill(words);
    await palette.getByText(`Nothing found for “${words}”.`).waitFor();
  }

  // Files are addresses too.
  const admin = await world.as('admin');
  expect((await (await world.as('dpo')).fetch(`/letters/${letter.id}.pdf`)).status).toBe(200);
  expect((await admin.fetch(`/letters/${letter.id}.pdf`)).status).toBe(404);
  expect(await admin.refused(ComplaintCaseOneDocument, { id })).toBe('NOT_FOUND');
  await page.context().close();
});
