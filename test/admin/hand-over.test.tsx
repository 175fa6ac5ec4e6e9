import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { intake } from '../../admin/intake/index.ts';
import { IntakeList } from '../../admin/intake/IntakePages.tsx';
import { user } from '../../admin/user/index.ts';
import { serve, show, VIEWER, type Answers } from './panel.tsx';

const MINE = { id: 'u1', displayName: 'Imogen Thackeray' };
const DELPHINE = { id: 'u2', displayName: 'Delphine Marchbanks' };
const row = (n: number) => ({
  id: `i${n}`,
  version: n,
  reference: `INT-2026-000${n}`,
  kind: 'QUESTION',
  status: 'OPEN',
  personName: `Caller ${n}`,
  owner: MINE,
});
const page = (items: object[]) => ({ list: { items, total: items.length, hasNextPage: false } });

/** Opens the register of calls with three rows. */
function open(rules: unknown[], answers: Answers = {}) {
  const sent = serve({
    CurrentViewer: { viewer: { ...VIEWER, rules } },
    IntakeList: page([row(1), row(2), row(3)]),
    UserList: page([MINE, DELPHINE]),
    ...answers,
  });
  show(<IntakeList />, { register: [intake, user], resource: 'intakes', path: '/intakes' });
  return sent;
}

const tick = async (n: number) =>
  userEvent.click(await screen.findByRole('checkbox', { name: `Select INT-2026-000${n}` }));

/** Opens the dialogue, chooses Delphine and hands over. */
async function handOver() {
  await userEvent.click(screen.getByRole('button', { name: 'Hand over …' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('combobox', { name: /^New owner/ }), 'Del');
  await userEvent.click(await screen.findByRole('option', { name: 'Delphine Marchbanks' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Hand over' }));
}

test('ticked records are handed over each with its own version, and the refused are named with their reason', async () => {
  const sent = open([['read,update', 'Intake']], {
    IntakeUpdate: [{ record: { ...row(1), owner: DELPHINE } }, { code: 'STALE_VERSION' }],
  });
  await tick(1);
  await tick(3);
  expect(screen.queryAllByText('2 selected')).toHaveLength(1);
  await handOver();
  const account = await screen.findByRole('alert');
  expect(account.textContent).toContain('1 record handed over, 1 refused:');
  expect(within(account).getByRole('listitem').textContent).toBe(
    'INT-2026-0003: Somebody else changed this record while you were working on it.',
  );
  expect(document.activeElement).toBe(account);
  expect(sent.filter(one => one.operation === 'IntakeUpdate').map(({ variables }) => variables)).toEqual([
    { id: 'i1', version: 1, input: { owner: 'u2' } },
    { id: 'i3', version: 3, input: { owner: 'u2' } },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.queryAllByText('1 selected')).toHaveLength(1);
});

test('a lost connection ends it: what was not tried is said and stays ticked', async () => {
  const sent = open([['read,update', 'Intake']], { IntakeUpdate: { code: 'CONNECTION_LOST' } });
  for (const n of [1, 2, 3]) await tick(n);
  await handOver();
  const account = await screen.findByRole('alert');
  expect(account.textContent).toContain('0 records handed over, 1 refused:');
  expect(account.textContent).toContain('2 records were not tried.');
  expect(sent.filter(one => one.operation === 'IntakeUpdate')).toHaveLength(1);
});

test('when all are handed over the dialogue closes and nothing stays ticked', async () => {
  const sent = open([['read,update', 'Intake']], {
    IntakeUpdate: [{ record: { ...row(1), owner: DELPHINE } }, { record: { ...row(2), owner: DELPHINE } }],
  });
  await tick(1);
  await tick(2);
  await handOver();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.filter(one => one.operation === 'IntakeUpdate')).toHaveLength(2);
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
});

test('who may change only what is her own is not offered to hand over, and has nothing to tick', async () => {
  open([['read,update', 'Intake', { owner: 'u1' }]]);
  await screen.findByText('INT-2026-0001');
  expect(screen.queryByRole('checkbox')).toBeNull();
});
