import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TransferRowFragment } from '../../schema/generated/graphql.ts';
import { TransferParts } from '../../admin/transfer/TransferParts.tsx';
import { transferWords } from '../../admin/transfer/words.ts';
import { serve, show } from './panel.tsx';
import { valueOf } from './seen.ts';

const TRANSFER: TransferRowFragment = {
  id: 't1',
  version: 4,
  recipient: 'Prairie Records Inc',
  country: 'US',
  mechanism: 'IDTA',
  onBridgeList: false,
  signedOn: '2026-03-02',
  assessmentReference: 'TRA-7',
  testResult: 'MET',
  assessedOn: '2026-03-01',
  reviewAt: '2027-03-01',
  derogationReason: null,
  endedOn: null,
  fault: null,
  deadline: null,
};

test('a transfer under an agreement tells when its mechanism was signed, and is changed in its own words', async () => {
  const sent = serve({ TransferUpdate: { record: TRANSFER } });
  show(<TransferParts under={{ agreement: 'a1' }} transfers={[TRANSFER]} mayAdd={false} mayChange />, {
    words: [transferWords],
  });
  const part = await screen.findByRole('listitem');
  expect(part.textContent).toContain('signed 2 Mar 2026');
  await userEvent.click(within(part).getByRole('button', { name: 'Change the transfer' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(valueOf(dialog.getByLabelText(/^Mechanism signed on/))).toBe('2026-03-02');
  const recipient = dialog.getByLabelText(/^Who receives the data/);
  await userEvent.clear(recipient);
  await userEvent.type(recipient, 'Prairie Archive Inc');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const { variables } = sent.find(({ operation }) => operation === 'TransferUpdate')!;
  expect(variables).toMatchObject({ id: 't1', version: 4, input: { recipient: 'Prairie Archive Inc' } });
  expect(Object.keys(variables.input as object)).not.toContain('deadline');
});
