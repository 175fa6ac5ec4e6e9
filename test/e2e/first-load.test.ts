import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
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

test('the first load, up to the officer’s day, brings at most 310 kB of compressed JavaScript', async () => {
  // A context of its own: whatever was kept from another page would not be counted.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const sizes: Promise<number>[] = [];
  page.on('response', response => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(
      response
        .finished()
        .then(() => response.request().sizes())
        .then(({ responseBodySize }) => responseBodySize),
    );
  });
  await page.goto(world.url);
  await page.locator('[data-person="dpo@demo.wellkept.test"]').click();
  await page.getByRole('table').first().waitFor();
  const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(loaded).toBeGreaterThan(100_000);
  expect(loaded).toBeLessThanOrEqual(310_000);
  await context.close();
}, 120_000);

test('who comes in is asked once; whoever is not signed in meets the sign-in page, and then what was asked for', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const asked: (string | null)[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData());
  });
  await page.goto(`${world.url}/processorContracts?perPage=50`);
  await page.locator('input[name="email"]').waitFor();
  expect(asked).toEqual([expect.stringContaining('CurrentViewer')]);
  expect(new URL(page.url()).pathname).toBe('/login');
  await page.locator('[data-person="dpo@demo.wellkept.test"]').click();
  await page.getByRole('heading', { name: 'Processor contracts' }).waitFor();
  expect(page.url()).toContain('/processorContracts?perPage=50');
  await context.close();
}, 120_000);

test('a server that takes its time to say who comes in leaves no empty page', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const letGo = Promise.withResolvers<void>();
  await page.route('**/graphql', async route => {
    await letGo.promise;
    await route.continue();
  });
  await page.goto(world.url);
  await page.locator('.MuiSkeleton-root').first().waitFor();
  letGo.resolve();
  await page.locator('input[name="email"]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/login');
  await context.close();
}, 120_000);

test('programs come as they were compressed with the build, to whoever takes that; one that is gone is no page', async () => {
  const page = await (await fetch(world.url)).text();
  const [program] = /\/assets\/index-[\w-]+\.js/.exec(page)!;
  const encodingFor = async (accepted: string) => {
    const answer = await fetch(world.url + program, { headers: { 'accept-encoding': accepted } });
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('cache-control')).toMatch(/immutable/);
    expect(await answer.text()).toContain('createRoot');
    // What is compressed on the way has no length that could be told before.
    return [answer.headers.get('content-encoding'), answer.headers.has('content-length')];
  };
  expect(await encodingFor('gzip, br')).toEqual(['br', true]);
  expect(await encodingFor('gzip')).toEqual(['gzip', false]);
  expect(await encodingFor('identity')).toEqual([null, true]);
  expect((await fetch(`${world.url}/assets/index-of-yesterday.js`)).status).toBe(404);
}, 60_000);
