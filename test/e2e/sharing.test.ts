import type { Browser } from 'playwright-core';
import {
  AdviseOnSuspensionSharingAgreementDocument,
  SuspendSharingAgreementDocument,
  WithdrawConsentRecordDocument,
} from '../../schema/generated/graphql.ts';
import { CALDICOTT_PRINCIPLES } from '../../schema/agreement-items.ts';
import { Client } from '../../server/client/client.entity.ts';
import { ConsentRecord } from '../../server/consent/consent-record.entity.ts';
import { Disclosure } from '../../server/sharing/disclosure.entity.ts';
import { DisclosureStatus, SharingPermission } from '../../server/sharing/disclosure.vocabulary.ts';
import { asSystem } from '../../server/system.ts';
import { startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { fire } from '../support/sharing-agreement.ts';
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

/** A disclosure of the demo that rests on consent, its client and the answer. */
function restingOnConsent(status: DisclosureStatus) {
  return asSystem(world.serving.app, 'test', async em => {
    const [disclosure] = await em.find(
      Disclosure,
      { status, permission: SharingPermission.CONSENT, restricted: false, sensitive: false },
      { orderBy: { reference: 'ASC' }, limit: 1 },
    );
    const client = await em.findOneOrFail(Client, { id: disclosure!.client });
    const consent = await em.findOneOrFail(ConsentRecord, { id: disclosure!.consent! });
    return { disclosure: disclosure!, client, consent };
  });
}

test('S73, S104: what speaks against an onward referral is said while it is chosen; a consent withdrawn stops it the same minute, and who was told before is told', async () => {
  const { disclosure, client, consent } = await restingOnConsent(DisclosureStatus.SENT);
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go(`/clients/${client.id}/show/sharing`);
  await page.getByText(disclosure.reference).waitFor();
  await tour.look('sharing of a client');
  await entry.open('Share something');
  await page.getByRole('heading', { level: 1, name: 'New disclosure' }).waitFor();
  await page.getByText('it is said here what speaks against it').waitFor();
  await entry.choose('Recipient', "Kingfisher Young People's Project");
  await entry.choose('What for', 'Referral between organisations');
  await entry.choose('Why we may', 'The person agreed');
  await page.getByText('Sharing of this kind needs an agreement with the recipient.').waitFor();
  await page.getByText('Go through all eight Caldicott principles first.').waitFor();
  await entry.choose('Agreement', disclosure.agreementName!);
  await entry.tick('Name, date of birth, contact details');
  for (const [place, principle] of CALDICOTT_PRINCIPLES.entries())
    await entry.tick(`${place + 1}. ${principle}`);
  await page.getByText('Nothing speaks against it.').waitFor();
  await tour.look('sharing form');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: /DIS-/ }).waitFor();
  await page.getByText('Proposed', { exact: true }).first().waitFor();
  await tour.look('disclosure');

  const { id, version } = consent;
  const said = { id, version, input: { withdrawnHow: 'PHONE' as const } };
  await (await world.as('entry')).ask(WithdrawConsentRecordDocument, said);
  await page.reload();
  await page.getByText('Stopped: consent withdrawn').first().waitFor();

  await tour.go(`/disclosures/${disclosure.id}/show`);
  await page.getByText('Recipients to be told').waitFor();
  await tour.look('recipients to be told');
  await entry.fire('Tell the recipient', () => entry.choose('How', 'Post'));
  await page.getByText('Told', { exact: true }).waitFor();
  await entry.tab('Letters');
  await page.getByText('Something has changed about what we shared with you').waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('§4.3: an agreement that is suspended between opening the form and sending blocks it, and the page says so', async () => {
  const { disclosure } = await restingOnConsent(DisclosureStatus.PROPOSED);
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go(`/disclosures/${disclosure.id}/show`);
  await entry.press('Send');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await entry.choose('How', 'Secure e-mail');
  const suspending = { reason: 'A list went astray.' };
  const agreement = disclosure.agreement!;
  const advice = { advice: 'Suspend.' };
  await fire(await world.as('dpo'), AdviseOnSuspensionSharingAgreementDocument, agreement, advice);
  await fire(await world.as('manager'), SuspendSharingAgreementDocument, agreement, suspending);
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.getByText('The agreement is suspended. Nothing may be shared under it.').first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('M2: the officer finds on her day what was shared in an emergency, and looks at it', async () => {
  const tour = await startTour(browser, world.url, 'dpo');
  const { page } = tour;
  const officer = handsOn(page);
  await tour.go('/disclosures');
  await tour.look('disclosures');
  const urgent = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(Disclosure, { emergency: true, reviewedAt: null }),
  );
  await officer.open(urgent.reference);
  await officer.fire('Look at the emergency', async () => {
    await officer.choose('Found to be', 'Justified');
    await officer.type('What was found', 'The log of the crew shows the call.');
  });
  await page.getByText('The log of the crew shows the call.').waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
