import type { Browser } from 'playwright-core';
import { Client } from '../../server/client/client.entity.ts';
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

/** Somebody whom the clinician does not meet, and who is not closed for another reason. */
function another(): Promise<Client> {
  const { app } = world.serving;
  const { id } = world.people.clinician;
  return asSystem(app, 'test', async em => {
    const { caseload, glass } = await app.asks.byAccount(id);
    const met = new Set([...caseload!.read, ...glass!.map(({ client }) => client)]);
    const clients = await em.find(Client, { restricted: false, sensitive: false });
    return clients.find(one => !met.has(one.id) && one.barred.length === 0)!;
  });
}

test('a clinician breaks the glass and reads the client under a banner; the officer finds it on her day, looks who looked, and reviews it', async () => {
  const { reference, familyName } = await another();
  const carer = await startTour(browser, world.url, 'clinician');
  const clinician = handsOn(carer.page);
  await carer.go('/breakGlassGrants/create');
  await clinician.type('Client’s reference', reference);
  await clinician.choose('Reason', 'Cover for a colleague');
  await clinician.type('Why it could not wait', 'A colleague is ill, and the client rang in distress.');
  await carer.look('emergency opening form');
  await clinician.press('Open the record');
  await carer.page.getByRole('heading', { level: 1, name: /BGL-/ }).waitFor();
  const opening = await carer.page.getByRole('heading', { level: 1 }).innerText();
  await carer.look('emergency opening');
  await clinician.open(reference);
  await carer.page.getByText(/You opened this record in an emergency.*2[34]\d minutes left/).waitFor();
  await carer.page.getByRole('heading', { level: 1, name: new RegExp(familyName) }).waitFor();
  await carer.look('client through broken glass');
  expect(carer.findings).toEqual([]);
  await carer.close();

  const tour = await startTour(browser, world.url, 'dpo');
  const officer = handsOn(tour.page);
  await tour.page.getByText(opening).first().waitFor();
  await tour.go('/breakGlassGrants');
  await tour.look('emergency openings');
  await officer.open(opening);
  await tour.page.getByText('A colleague is ill, and the client rang in distress.').waitFor();
  await officer.open('Who looked at this record');
  await tour.page.getByText('Opened in an emergency').first().waitFor();
  await tour.look('who looked');
  await tour.page.goBack();
  await officer.fire('Review the opening', async () => {
    await officer.choose('Found to be', 'Not justified');
    await officer.type('What was found', 'The rota shows that nobody was ill.');
  });
  await tour.page.getByText(/^INT-/).waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
