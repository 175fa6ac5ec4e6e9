import type { Browser, Page } from 'playwright-core';
import {
  ComplaintCaseCreateDocument,
  ComplaintCaseListDocument,
  OrganisationCreateDocument,
  OrganisationListDocument,
  OrganisationOneDocument,
  OrganisationUpdateDocument,
  ProcessorContractListDocument,
  RetentionOverrideListDocument,
  SharingAgreementListDocument,
  StartReviewProcessorContractDocument,
} from '../../schema/generated/graphql.ts';
import { ComplaintCase } from '../../server/complaint/complaint.entity.ts';
import { signedInPage, startBrowser } from '../support/browser.ts';
import { handsOn } from '../support/hands.ts';
import { asSystem } from '../../server/system.ts';
import { startWorld, type Client, type World } from '../support/world.ts';

let world: World;
let browser: Browser;
let auditor: Client;
beforeAll(async () => {
  world = await startWorld({ demo: true });
  browser = await startBrowser();
  auditor = await world.as('auditor');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Buttons that only read, her own saved views included: everything else that can be pressed would write. */
const READING =
  /^(Filter|Columns|Views|Previous page|Next page|Show report|This quarter|Last quarter|Last 12 months)$/;
const A_FORM = /\/create$|^\/\w+\/[0-9a-f-]{36}$/;

/** What a page offers beside reading: buttons outside the table's headings, links to forms. */
async function writing(page: Page): Promise<string[]> {
  const main = page.getByRole('main');
  const buttons = await main
    .getByRole('button')
    .evaluateAll(found =>
      found.filter(button => !button.closest('th')).map(button => (button.textContent ?? '').trim()),
    );
  const links = await main
    .getByRole('link')
    .evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''));
  return [...buttons.filter(name => !READING.test(name)), ...links.filter(href => A_FORM.test(href))];
}

/** The names of all clients who complained: nobody at all is named to an auditor (C-09). */
async function clientNames(): Promise<string[]> {
  const cases = await asSystem(world.serving.app, 'test', em => em.find(ComplaintCase, {}));
  return cases.flatMap(({ complainantName }) => complainantName ?? []);
}

test('an auditor reads the registers and finds nothing anywhere that would write', async () => {
  const page = await signedInPage(browser, world.url, 'auditor');
  const hands = handsOn(page);
  const names = await clientNames();
  expect(names.length).toBeGreaterThan(5);
  for (const register of [
    'Processor contracts',
    'Sharing agreements',
    'Retention schedule',
    'Overrides',
    'Complaints',
    'Organisations',
    'Organisation profile',
    'Colleagues',
  ]) {
    await hands.go(register);
    const first = page.getByRole('main').getByRole('table').getByRole('link').first();
    await first.waitFor();
    expect([register, await writing(page)]).toEqual([register, []]);
    const words = await page.getByRole('main').innerText();
    expect(names.filter(name => words.includes(name))).toEqual([]);
    await first.click();
    const part = page.getByRole('tabpanel');
    await part.waitFor();
    for (const tab of await page.getByRole('tab').allInnerTexts()) {
      await hands.tab(tab);
      await part.getByText(/\w/).first().waitFor();
      expect([register, tab, await writing(page)]).toEqual([register, tab, []]);
      const shown = await page.getByRole('main').innerText();
      expect(names.filter(name => shown.includes(name))).toEqual([]);
    }
  }
  await page.context().close();
});

test('an auditor reads in the audit trail who changed what', async () => {
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(OrganisationListDocument, { page: 1, perPage: 1 });
  const { id } = list.items[0]!;
  const { record } = await dpo.ask(OrganisationOneDocument, { id });
  await dpo.ask(OrganisationUpdateDocument, {
    id,
    version: record.version,
    input: { country: record.country === 'IE' ? 'GB' : 'IE' },
  });
  const page = await signedInPage(browser, world.url, 'auditor');
  const hands = handsOn(page);
  await hands.go('Audit trail');
  const row = page.getByRole('row').filter({ hasText: 'Imogen Thackeray' }).first();
  expect(await row.innerText()).toMatch(/Changed[\s\S]*Organisation[\s\S]*Country/);
  expect(await writing(page)).toEqual([]);
  await row.getByRole('link').first().click();
  await page.getByText(/Country from (GB to IE|IE to GB)/).waitFor();
  expect(await writing(page)).toEqual([]);
  await hands.open('Open the record');
  await page.getByRole('heading', { level: 1, name: new RegExp(record.name) }).waitFor();
  await page.context().close();
});

test('the address of every form answers an auditor with a page that says why not', async () => {
  const page = await signedInPage(browser, world.url, 'auditor');
  const anyOf = async (list: Promise<{ list: { items: { id: string }[] } }>) =>
    (await list).list.items[0]!.id;
  const records = {
    organisations: await anyOf(auditor.ask(OrganisationListDocument)),
    processorContracts: await anyOf(auditor.ask(ProcessorContractListDocument)),
    sharingAgreements: await anyOf(auditor.ask(SharingAgreementListDocument)),
    retentionOverrides: await anyOf(auditor.ask(RetentionOverrideListDocument)),
    complaintCases: await anyOf(auditor.ask(ComplaintCaseListDocument)),
    users: world.people.entry.id,
  };
  const forms = Object.entries(records).flatMap(([name, id]) => [`/${name}/create`, `/${name}/${id}`]);
  for (const address of [...forms, '/retentionRules/create', '/intakes/create', '/import']) {
    await page.goto(`${world.url}${address}`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect([address, await heading.innerText()]).toEqual([address, 'You cannot open this page']);
    await page.getByText('Your role does not include it.').waitFor();
    expect([address, await page.getByRole('main').getByRole('textbox').count()]).toEqual([address, 0]);
  }
  await page.context().close();
});

test('what an auditor’s own session sends to change something is refused and changes nothing', async () => {
  const page = await signedInPage(browser, world.url, 'auditor');
  const send = (operation: { toString(): string }, variables: object) =>
    page.evaluate(
      async body => {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
          body,
        });
        const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
        return errors?.[0]?.extensions.code;
      },
      JSON.stringify({ query: operation.toString(), variables }),
    );
  const { list } = await auditor.ask(OrganisationListDocument, { page: 1, perPage: 1 });
  const { id } = list.items[0]!;
  const { record } = await auditor.ask(OrganisationOneDocument, { id });
  const contracts = await auditor.ask(ProcessorContractListDocument, {
    filter: { status: { eq: 'ACTIVE' } },
  });
  const contract = contracts.list.items[0]!;
  expect([
    await send(OrganisationCreateDocument, { input: { name: 'Mine', kind: 'MEMBER', country: 'GB' } }),
    await send(OrganisationUpdateDocument, { id, version: record.version, input: { name: 'Mine' } }),
    await send(StartReviewProcessorContractDocument, {
      id: contract.id,
      version: contract.version,
      input: { trigger: 'SCOPE_CHANGE' },
    }),
    await send(ComplaintCaseCreateDocument, {
      input: {
        receivedAt: new Date().toISOString(),
        channel: 'EMAIL',
        title: 'Mine',
        summary: 'Mine',
        complainantName: 'Mine',
      },
    }),
  ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  const after = await auditor.ask(OrganisationOneDocument, { id });
  expect(after.record).toEqual(record);
  await page.context().close();
});
