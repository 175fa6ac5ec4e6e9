import type { Browser, Page } from 'playwright-core';
import { SignOutEverywhereDocument } from '../../schema/generated/graphql.ts';
import { signedInPage, startBrowser, violations } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
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

const TITLE = 'Go on with the referral that you began?';

/** The answer of the server to an operation that the page asks by itself. */
function answered(page: Page, operation: string) {
  return page.waitForResponse(
    async response =>
      (response.request().postData() ?? '').includes(operation) &&
      !(await response.text()).includes('"errors"'),
  );
}

async function openForm(): Promise<Page> {
  const page = await signedInPage(browser, world.url, 'entry');
  const asked = answered(page, 'query ReferralDraft');
  await page.goto(`${world.url}/referrals/create`);
  await asked;
  return page;
}

test('a session that ends while she types loses nothing: everything is there when she signs in again, in a new window too', async () => {
  const page = await openForm();
  const entry = handsOn(page);
  const kept = answered(page, 'KeepReferralDraft');
  await entry.choose('Referred by', 'GP');
  await entry.find('Practice, service or agency', 'Kingfisher Young People');
  await entry.type('Family name', 'Saltmarsh');
  await kept;
  // How far apart two fields are: the page may have scrolled.
  const apart = async () => {
    const [above, below] = await Promise.all(
      ['Referred by', 'Family name'].map(label => page.getByLabel(label).first().boundingBox()),
    );
    return below!.y - above!.y;
  };
  const before = await apart();
  await (await world.as('entry')).ask(SignOutEverywhereDocument);
  await entry.type('Given name', 'Ottil');
  const ended = page.getByRole('dialog', { name: 'Your session has ended' });
  await ended.waitFor();
  const again = answered(page, 'KeepReferralDraft');
  await ended.getByRole('button', { name: /Bryony Castellane/ }).click();
  await ended.waitFor({ state: 'detached' });
  await again;
  expect(await page.getByLabel('Family name').inputValue()).toBe('Saltmarsh');
  expect(await apart()).toBe(before);
  expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(
    'Saltmarsh',
  );
  // The window is lost, with nothing saved.
  await page.context().close();

  const next = await openForm();
  const question = next.getByRole('dialog', { name: TITLE });
  await question.waitFor();
  expect(await violations(next)).toEqual([]);
  await question.getByRole('button', { name: 'Go on', exact: true }).click();
  await question.waitFor({ state: 'detached' });
  const value = (label: string) => next.getByLabel(label).first().inputValue();
  expect([await value('Family name'), await value('Given name')]).toEqual(['Saltmarsh', 'Ottil']);
  expect(await next.getByLabel('Practice, service or agency').inputValue()).toMatch(
    /^Kingfisher Young People/,
  );
  const hands = handsOn(next);
  await hands.type('Given name', 'Ottilie');
  await hands.type('Date of birth', '1991-02-03');
  await next.keyboard.press('Control+Enter');
  await next.getByRole('heading', { level: 1, name: /REF-/ }).waitFor();
  await next.context().close();

  // What is registered is no draft any more.
  const last = await openForm();
  await last.getByLabel('Referred by').selectOption({ label: 'GP' });
  expect(await last.getByRole('dialog', { name: TITLE }).count()).toBe(0);
  await last.context().close();
});

test('what she does not want to go on with is thrown away', async () => {
  const page = await openForm();
  const kept = answered(page, 'KeepReferralDraft');
  await handsOn(page).type('Family name', 'Thrift');
  await kept;
  await page.context().close();
  const next = await openForm();
  await next.getByRole('button', { name: 'Throw it away' }).click();
  await next.getByRole('dialog', { name: TITLE }).waitFor({ state: 'detached' });
  expect(await next.getByLabel('Family name').inputValue()).toBe('');
  await next.context().close();
  const last = await openForm();
  await last.getByLabel('Family name').fill('X');
  expect(await last.getByRole('dialog', { name: TITLE }).count()).toBe(0);
  await last.context().close();
});
