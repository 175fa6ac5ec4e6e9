import { screen, within } from '@testing-library/react';
import { workbenchWords } from '../../admin/workbench/words.ts';
import { WorkTable } from '../../admin/workbench/WorkTable.tsx';
import type { WorkItem } from '../../admin/workbench/useWorkbench.ts';
import { serve, show } from './panel.tsx';

/** A registration to renew: organisations have no states, and nobody owns one. */
const REGISTRATION: WorkItem = {
  id: 'o1',
  subject: 'Organisation',
  opens: 'Organisation',
  opensId: 'o1',
  reference: 'ORG-2026-0001',
  title: 'Harbour',
  status: null,
  owner: null,
  deadline: { kind: 'REGISTRATION', due: '2026-12-29', urgency: 'NONE', workingDaysLeft: 23 },
};

test('what has no states has a dash for its status, as it has for its owner', async () => {
  serve({});
  show(<WorkTable items={[REGISTRATION]} />, { words: [workbenchWords] });
  const row = (await screen.findByRole('link', { name: /Harbour/ })).closest('tr')!;
  const [, , status, owner] = within(row).getAllByRole('cell');
  expect(status?.textContent).toBe('–');
  expect(owner?.textContent).toBe('–');
});
