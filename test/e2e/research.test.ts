import type { Browser } from 'playwright-core';
import { Client } from '../../server/client/client.entity.ts';
import {
  ResearchConsentRequest,
  ResearchConsentStatus,
} from '../../server/research/research-consent.entity.ts';
import { ResearchStudy } from '../../server/research/research-study.entity.ts';
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

const ITEM = 'Age band and number of sessions';

/** Somebody of the demo who has had the time to consider, with the present sheet. */
function whoHasConsidered() {
  return asSystem(world.serving.app, 'test', async em => {
    const waiting = { status: ResearchConsentStatus.INFO_GIVEN, sheetEdition: 2, restricted: false };
    const considered = { considerUntil: { $lt: new Date() }, barred: { $eq: [] } };
    const request = await em.findOneOrFail(ResearchConsentRequest, { ...waiting, ...considered } as never);
    return { request, client: await em.findOneOrFail(Client, { id: request.client }) };
  });
}

/** The study of the demo for which people are asked. */
function openStudy(): Promise<string> {
  return asSystem(world.serving.app, 'test', async em => {
    const { id } = await em.findOneOrFail(ResearchStudy, { title: 'Sleep and recovery' });
    return id;
  });
}

test('S49, S50: a person who has considered agrees in writing to part of it, and takes it back', async () => {
  const { request, client } = await whoHasConsidered();
  const tour = await startTour(browser, world.url, 'entry');
  const { page } = tour;
  const entry = handsOn(page);
  await tour.go(`/clients/${client.id}/show/consent`);
  await page.getByText('The time to consider is over since').waitFor();
  await tour.look('research of a client');
  await tour.go(`/researchConsentRequests/${request.id}/show`);
  await page.getByRole('heading', { level: 1, name: request.reference }).waitFor();
  await tour.look('research consent');
  await entry.fire('Record the written yes', async () => {
    await entry.tick(ITEM);
    await entry.type('The person’s express words', 'I agree that they get my age band.');
    await entry.choose('How it was answered', 'On paper');
    await entry.choose('What proves it', 'An electronic signature');
    await entry.type('Reference of the signature', 'Signed 7F-221');
    await tour.look('written yes');
  });
  await page.getByText('Agreed in writing', { exact: true }).first().waitFor();
  await page.getByText(ITEM).first().waitFor();
  await entry.fire('Withdraw', () => entry.choose('How the person said so', 'On the telephone'));
  await page.getByText('Withdrawn', { exact: true }).first().waitFor();
  await entry.tab('Letters');
  await page.getByText('You have withdrawn what you had agreed to').waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('a manager approves the next edition of a sheet, and meets nobody who was asked', async () => {
  const tour = await startTour(browser, world.url, 'manager');
  const { page } = tour;
  const manager = handsOn(page);
  await tour.go('/researchStudies');
  await page.getByText('Sleep and recovery').waitFor();
  await tour.look('research studies');
  await tour.go(`/researchStudies/${await openStudy()}/show`);
  await page.getByText('A third researcher joins').waitFor();
  await tour.look('research study');
  await manager.fire('Approve the next edition');
  await page.getByText('Dr Anneliese Corby').waitFor();
  expect(await page.getByRole('link', { name: 'Research consents' }).count()).toBe(0);
  expect(tour.findings).toEqual([]);
  await tour.close();
});

test('an officer writes a study down: what its agreement lets flow can be ticked, and nothing else', async () => {
  const tour = await startTour(browser, world.url, 'dpo');
  const { page } = tour;
  const dpo = handsOn(page);
  await tour.go('/researchStudies/create');
  await dpo.type('Title', 'Mood and the seasons');
  await dpo.type('Why it is wanted', 'To see whether the season matters.');
  await dpo.find('Agreement', 'Study of sleep and recovery, University of Wenbury');
  await dpo.tick(ITEM);
  await dpo.tick('University of Wenbury');
  await dpo.type('Last day by the protocol', '2030-01-31');
  await dpo.type('Information sheet', 'Researchers want to know whether the season matters.');
  await tour.look('research study form');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: /Mood and the seasons/ }).waitFor();
  await page.getByText('The study is not ready yet.').first().waitFor();
  expect(tour.findings).toEqual([]);
  await tour.close();
});
