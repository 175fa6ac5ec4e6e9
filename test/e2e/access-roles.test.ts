import type { Browser } from 'playwright-core';
import type { PersonKey } from '../../server/demo/people.ts';
import { startBrowser } from '../support/browser.ts';
import { ONE_IN_TURN, startTour, walk } from '../support/tour.ts';
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

/** Further parts of a record, its form, and registers that look the same to everybody: the officer's walk meets them. */
const SAME_FOR_ALL =
  /\/show\/.|^\/[A-Za-z]+\/:id$|^\/(when-may-this-go|retentionRules|retentionOverrides|users|organisationProfiles|policyDocuments|purposes)/;
const differs = (kind: string) => !SAME_FOR_ALL.test(kind);

test.each<[PersonKey, string[]]>([
  [
    'entry',
    ['/intakes/create', '/complaintCases/create', '/organisations/create', '/clients/create', '/import'],
  ],
  [
    'clinician',
    ['/complaintCases/create', '/complaintCases/:id/show', '/intakes/create', '/clients/:id/show'],
  ],
  [
    'manager',
    [
      '/processorContracts/:id/show',
      '/sharingAgreements/:id/show',
      '/supervisions/create',
      '/supervisions/:id/show',
      '/report/R01',
      '/report/R04',
      '/promises',
    ],
  ],
  ['auditor', ['/auditEntries', '/auditEntries/:id/show', '/processorContracts/:id/show', '/rights']],
])(
  'what %s meets is free of violations of WCAG 2.2 AA, in light and dark, wide and narrow by turns',
  async (person, kinds) => {
    const tour = await startTour(browser, world.url, person, ONE_IN_TURN);
    expect(await walk(tour, differs)).toEqual(expect.arrayContaining(['/', ...kinds]));
    expect(tour.findings).toEqual([]);
    await tour.close();
  },
  600_000,
);

test('what the administrator meets, accounts and mails above all, is free of violations', async () => {
  const tour = await startTour(browser, world.url, 'admin');
  expect(await walk(tour)).toEqual(
    expect.arrayContaining([
      '/users',
      '/users/create',
      '/users/:id/show',
      '/outboxMails',
      '/outboxMails/:id/show',
    ]),
  );
  expect(tour.findings).toEqual([]);
  await tour.close();
}, 600_000);
