import type { Browser } from 'playwright-core';
import { Client } from '../../server/client/client.entity.ts';
import { PaymentShare } from '../../server/payment/payment-share.entity.ts';
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

test('S72: shared payment data is recorded with a token and four digits, a card number is refused beside its field, and a mistake is taken back', async () => {
  const client = await asSystem(world.serving.app, 'test', async em => {
    const [reversal] = await em.find(PaymentShare, { reverses: { $ne: null } });
    return em.findOneOrFail(Client, { id: reversal!.client });
  });
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go(`/clients/${client.id}/show/sharing`);
  await page.getByText('Typed £450 for £45.').waitFor();
  await tour.look('payments of a client');
  await page.getByRole('button', { name: 'Record payment data that was shared' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.getByLabel(/^Bank or payment provider/).textContent()).not.toContain('Merrowdale');
  await entry.choose('Bank or payment provider', 'Tollbridge Card Services Ltd');
  await entry.type('Amount in pounds', '37.5');
  await entry.type('Last four digits', '4242');
  await entry.type('Token', '4111 1111 1111 1111');
  await tour.look('payment form');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await dialog
    .getByText(/looks like a card number/)
    .first()
    .waitFor();
  await entry.type('Token', 'tok_Spring2027');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('£37.50, ending in 4242').waitFor();
  await page.getByRole('button', { name: 'Reverse' }).first().click();
  await entry.type('Why it is reversed', 'She paid in cash.');
  await dialog.getByRole('button', { name: 'Reverse' }).click();
  await page.getByText('£37.50 reversed, ending in 4242').waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
}, 300_000);
