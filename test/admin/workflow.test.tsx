import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEntry } from '../../admin/core/form/TextEntry.tsx';
import { WorkflowBar, type RecordEvents } from '../../admin/core/record/WorkflowBar.tsx';
import type { Registration } from '../../admin/core/register.ts';
import { organisation } from '../../admin/organisation/index.ts';
import { serve, show } from './panel.tsx';
import { description, valueOf } from './seen.ts';

const register: Registration[] = [
  {
    ...organisation,
    words: {
      ...organisation.words,
      actions: {
        Organisation: {
          assure: {
            verb: 'Confirm assurance',
            will: 'Data may be shared from now on.',
            done: 'Assurance confirmed',
          },
          suspend: { verb: 'Suspend' },
        },
      },
      missing: { 'PC-10': 'PC-10: acts only on documented instructions' },
    },
  },
];
const events: RecordEvents = {
  suspend: { document: 'mutation Suspend { record }' },
  assure: { document: 'mutation Assure { record }', form: <TextEntry source="notes" needed /> },
};
const possible = (action: string) => ({ action, enabled: true, reason: null, missing: [] });
const refused = {
  action: 'suspend',
  enabled: false,
  reason: 'CONTRACT_INCOMPLETE',
  missing: ['PC-10', 'SIGNATURE_MISSING'],
};
const record = {
  id: 'o1',
  version: 3,
  availableActions: [refused, possible('assure'), possible('unheardOf')],
};
const sentence = 'The contract does not hold everything that UK GDPR Article 28 asks for.';

test('an impossible step stays in reach and says why, with everything that is missing', async () => {
  serve({});
  show(<WorkflowBar events={events} />, { register, record });
  const suspend = await screen.findByRole('button', { name: 'Suspend' });
  expect(suspend.getAttribute('aria-disabled')).toBe('true');
  expect(description(suspend)).toBe(sentence);
  act(() => suspend.focus());
  expect(document.activeElement).toBe(suspend);
  await userEvent.click(suspend);
  const dialog = within(await screen.findByRole('dialog', { name: 'Not possible now: Suspend' }));
  expect(dialog.queryAllByText('PC-10: acts only on documented instructions')).toHaveLength(1);
  expect(dialog.queryAllByText('A signature is still missing.')).toHaveLength(1);
});

test('only events that the page can fire are offered', async () => {
  serve({});
  show(<WorkflowBar events={events} />, { register, record });
  await screen.findByRole('button', { name: 'Suspend' });
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual([
    'Suspend',
    'Confirm assurance',
  ]);
});

test('a dialogue says what will happen, its button carries the verb, and the event knows its version', async () => {
  const sent = serve({ Assure: { record: { id: 'o1', version: 4 } } });
  show(<WorkflowBar events={events} />, { register, record });
  await userEvent.click(await screen.findByRole('button', { name: 'Confirm assurance' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Confirm assurance' }));
  expect(dialog.queryAllByText('Data may be shared from now on.')).toHaveLength(1);
  await userEvent.type(dialog.getByLabelText(/Notes/), 'Seen the certificate');
  await userEvent.click(dialog.getByRole('button', { name: 'Confirm assurance' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.find(({ operation }) => operation === 'Assure')?.variables).toEqual({
    id: 'o1',
    version: 3,
    input: { notes: 'Seen the certificate' },
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test('a refused event keeps what was typed, marks the field, and is sent again under the same request id', async () => {
  const refusal = { code: 'INVALID_INPUT', fields: { notes: 'is too long' } };
  const sent = serve({ Assure: [refusal, { record: { id: 'o1', version: 4 } }] });
  show(<WorkflowBar events={events} />, { register, record });
  await userEvent.click(await screen.findByRole('button', { name: 'Confirm assurance' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/Notes/), 'Seen it');
  const fire = dialog.getByRole('button', { name: 'Confirm assurance' });
  await userEvent.click(fire);
  const notes = dialog.getByLabelText(/Notes/);
  await waitFor(() => expect(description(notes)).toMatch(/Notes is too long/));
  expect(valueOf(notes)).toBe('Seen it');
  await userEvent.click(fire);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [first, second] = sent.filter(({ operation }) => operation === 'Assure');
  expect(second?.variables.requestId).toBe(first?.variables.requestId);
});

test('an event without what it needs is not sent', async () => {
  const sent = serve({});
  show(<WorkflowBar events={events} />, { register, record });
  await userEvent.click(await screen.findByRole('button', { name: 'Confirm assurance' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Confirm assurance' }));
  await dialog.findByRole('button', { name: 'Notes is needed' });
  expect(sent.map(({ operation }) => operation)).not.toContain('Assure');
});
