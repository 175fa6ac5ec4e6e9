import { signedInPage, startBrowser, violations } from '../support/browser.ts';
import { ProcessorContractListDocument } from '../../schema/generated/graphql.ts';
import { startWorld } from '../support/world.ts';
test('look', async () => {
  const world = await startWorld({ demo: true });
  const browser = await startBrowser();
  const { list } = await (await world.as('dpo')).ask(ProcessorContractListDocument, { perPage: 100 });
  const id = (t: string) => list.items.find(i => i.title.startsWith(t))!.id;
  const out: string[] = [];
  for (const [theme, width] of [['light', 1440]] as const) {
    const page = await signedInPage(browser, world.url, 'dpo', { theme, width });
    const look = async (name: string, hash: string, full = true) => {
      await page.goto(`${world.url}${hash}`);
     
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1500); await page.screenshot({ path: `/tmp/shots/${theme}-${name}.png`, fullPage: full });
      out.push(...(await violations(page)).map(v => `${theme} ${name} ${v}`));
    };
    await look('list', '/processorContracts');
    await look('create', '/processorContracts/create');
    const care = `/processorContracts/${id('Care')}/show`;
    for (const tab of ['', '/checklist', '/dueDiligence', '/subProcessors', '/instructions', '/history'])
      await look(`care${tab.replace('/', '-')}`, care + tab);
    await look('payroll-checklist', `/processorContracts/${id('Payroll')}/show/checklist`);
    await look('cloud-transfers', `/processorContracts/${id('Cloud')}/show/transfers`);
    await look('ended', `/processorContracts/${id('Transcription')}/show/ending`);
    await look('text', `/processorContracts/${id('Text')}/show`);
    await page.context().close();
  }
  const page = await signedInPage(browser, world.url, 'manager', {});
  await page.goto(`${world.url}/processorContracts/${id('Confidential')}/show`);
 
  await page.getByRole('button', { name: 'Sign' }).click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/shots/manager-sign.png' });
  out.push(...(await violations(page)).map(v => `sign ${v}`));
  await browser.close();
  await world.close();
  expect(out).toEqual([]);
}, 560_000);
