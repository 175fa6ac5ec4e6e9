import type { Browser, Page } from 'playwright-core';
import {
  AgreementPartyUpdateDocument,
  SharingAgreementListDocument,
  SharingAgreementUpdateDocument,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { agreementOf, allItems } from '../support/sharing-agreement.ts';
import { startWorld, type World } from '../support/world.ts';

const TITLE = 'Letters to the surgery after discharge';
const DAY = 24 * 60 * 60 * 1000;

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

/** Opens the agreement as a person would: from the list. */
async function openAgreement(person: PersonKey): Promise<Page> {
  const page = await signedInPage(browser, world.url, person);
  await page.getByRole('link', { name: 'Sharing agreements', exact: true }).first().click();
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  return page;
}

/** The data-entry officer has typed the text meanwhile: 17 items, the screening, the bases of both parties. */
async function textIsWritten(): Promise<string> {
  const entry = await world.as('entry');
  const { list } = await entry.ask(SharingAgreementListDocument, { filter: { title: { eq: TITLE } } });
  const { id, version } = list.items[0]!;
  const input = {
    dpiaScreening: 'NOT_REQUIRED' as const,
    dpiaReason: 'One letter to the person’s own doctor.',
  };
  await entry.ask(SharingAgreementUpdateDocument, { id, version, input });
  await allItems(entry, id, 'COMPLETE');
  for (const party of (await agreementOf(entry, id)).parties) {
    await entry.ask(AgreementPartyUpdateDocument, {
      id: party.id,
      version: party.version,
      input: { article9Condition: 'HEALTH_OR_SOCIAL_CARE' },
    });
  }
  return id;
}

test('an agreement goes from draft to active by three people, is refused with what is missing, and is suspended', async () => {
  const draft = await openAgreement('entry');
  await draft.getByRole('button', { name: 'Hand over for review', exact: true }).press('Enter');
  await draft.getByText('DSA-08 Transparency').waitFor();
  await draft.getByRole('button', { name: 'Close' }).click();
  await textIsWritten();
  await draft.reload();
  await handsOn(draft).fire('Hand over for review');
  await draft.context().close();

  const officer = await openAgreement('dpo');
  const dpo = handsOn(officer);
  await dpo.fire('Advise to go on', () => dpo.type('Advice and reasons', 'Complete; I advise to go on.'));
  await officer.getByText('Waiting for approval', { exact: true }).first().waitFor();

  const desk = await openAgreement('manager');
  await desk.getByRole('button', { name: 'Approve', exact: true }).click();
  await desk.getByRole('dialog').getByText('Complete; I advise to go on.').waitFor();
  await desk.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await desk.context().close();

  await officer.reload();
  for (const [party, name] of [
    ['Our own organisation', 'D. Marchbanks, manager'],
    ['Harrow Lane Surgery', 'Practice manager'],
  ]) {
    await dpo.fire('Record a signature', async () => {
      await dpo.choose('Party', party!);
      await dpo.type('Who signed, with their office', name!);
    });
  }
  await officer.getByText('Signed', { exact: true }).first().waitFor();
  await officer.getByRole('button', { name: 'Activate', exact: true }).press('Enter');
  const whyNot = officer.getByRole('dialog');
  await whyNot.getByText('The recipient has not been checked and assured yet.').first().waitFor();
  await whyNot.getByText('Check the National Data Opt-Out first.').waitFor();
  await whyNot.getByRole('button', { name: 'Close' }).click();
  await dpo.fire('Attest to the recipient', async () => {
    await dpo.type('Why the recipient is entitled to the data', 'It is the person’s own doctor.');
    await dpo.type('Why the recipient keeps them secure', 'DSPT Standards Met.');
  });
  await dpo.fire('Decide on the opt-out', async () => {
    await dpo.choose('Does the opt-out apply?', 'No: individual care');
    await dpo.type('Why', 'A letter about the person’s care.');
  });

  world.serving.app.clock.set(new Date(Date.now() + 41 * DAY).toISOString());
  await officer.reload();
  await dpo.fire('Activate');
  await officer.getByText('Active', { exact: true }).first().waitFor();
  await dpo.fire('Suspend', () => dpo.type('Why', 'A letter went to the wrong surgery.'));
  await officer.getByText('Suspended', { exact: true }).first().waitFor();
});
