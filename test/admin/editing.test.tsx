import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { OrganisationCreate, OrganisationEdit } from '../../admin/organisation/OrganisationForm.tsx';
import { serve, show } from './panel.tsx';
import { description, valueOf } from './seen.ts';

const base = {
  id: 'o1',
  version: 3,
  reference: 'ORG-2026-0001',
  name: 'Harbour',
  kind: 'MEMBER',
  country: 'GB',
  notes: 'Old notes',
  contactName: 'Ivo',
};
const theirs = { ...base, version: 4, notes: 'Their notes', contactName: 'Mara' };

function open(path: string) {
  return show(
    <Routes>
      <Route path="/organisations/create" element={<OrganisationCreate />} />
      <Route path="/organisations/:id" element={<OrganisationEdit />} />
      <Route path="*" element={<p>elsewhere</p>} />
    </Routes>,
    { path },
  );
}

async function type(label: RegExp, text: string) {
  const input = await screen.findByLabelText(label);
  await userEvent.clear(input);
  await userEvent.type(input, text);
}

async function meetStale() {
  const sent = serve({
    OrganisationOne: [{ record: base }, { record: theirs }],
    OrganisationUpdate: [{ code: 'STALE_VERSION' }, { record: { ...theirs, notes: 'My notes', version: 5 } }],
  });
  open('/organisations/o1');
  await type(/^Notes/, 'My notes');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  return { sent, dialog: within(await screen.findByRole('dialog')) };
}

test('a stale save shows both versions, and what is chosen is saved on top of the newer one', async () => {
  const { sent, dialog } = await meetStale();
  expect((dialog.getByLabelText(/Your version\s*My notes/) as HTMLInputElement).checked).toBe(true);
  expect((dialog.getByLabelText(/Their version\s*Their notes/) as HTMLInputElement).checked).toBe(false);
  expect(dialog.queryAllByText('They also changed Contact from Ivo to Mara. That is kept.')).toHaveLength(1);
  await userEvent.click(dialog.getByRole('button', { name: 'Save these choices' }));
  await screen.findByText('elsewhere');
  expect(sent.filter(({ operation }) => operation === 'OrganisationUpdate').at(-1)?.variables).toEqual({
    id: 'o1',
    version: 4,
    input: { notes: 'My notes' },
  });
});

test('going back from the two versions to the form costs no typed text', async () => {
  const { dialog } = await meetStale();
  await userEvent.click(dialog.getByRole('button', { name: 'Back to the form' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(valueOf(screen.getByLabelText(/^Notes/))).toBe('My notes');
});

test('leaving with changes asks, and staying keeps them', async () => {
  serve({ OrganisationOne: { record: base } });
  open('/organisations/o1');
  await type(/^Notes/, 'Half a thought');
  await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Stay on this page' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(valueOf(screen.getByLabelText(/^Notes/))).toBe('Half a thought');
});

test('leaving without changes does not ask', async () => {
  serve({ OrganisationOne: { record: base } });
  open('/organisations/o1');
  await screen.findByLabelText(/^Notes/);
  await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
  expect(await screen.findAllByText('elsewhere')).toHaveLength(1);
});

test('what the server refuses stands beside its field and on top, and can be mended and saved', async () => {
  serve({
    OrganisationOne: { record: base },
    OrganisationUpdate: [
      { code: 'INVALID_INPUT', fields: { website: 'is not a web address' } },
      { record: { ...base, version: 4 } },
    ],
  });
  open('/organisations/o1');
  await type(/^Website/, 'nonsense');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const problem = await screen.findByRole('button', { name: 'Website is not a web address' });
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  const website = screen.getByLabelText(/^Website/);
  expect(description(website)).toBe('Website is not a web address');
  await userEvent.click(problem);
  expect(document.activeElement).toBe(website);
  await type(/^Website/, 'https://harbour.test');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('elsewhere');
});

test('a lost session while saving costs no typed text', async () => {
  serve({ OrganisationOne: { record: base }, OrganisationUpdate: { code: 'UNAUTHENTICATED' } });
  open('/organisations/o1');
  await type(/^Notes/, 'Typed for ten minutes');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/your session has ended/);
  expect(valueOf(screen.getByLabelText(/^Notes/))).toBe('Typed for ten minutes');
});

test('a new record is sent once under one request id, however often it is refused first', async () => {
  const sent = serve({ OrganisationCreate: [{ code: 'RATE_LIMITED' }, { record: base }] });
  open('/organisations/create');
  await type(/^Name/, 'Harbour');
  await userEvent.selectOptions(screen.getByLabelText(/^What it is to us/), 'Processor');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Too many attempts/);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('elsewhere');
  const [first, second] = sent.filter(({ operation }) => operation === 'OrganisationCreate');
  expect(second?.variables).toEqual(first?.variables);
  expect(first?.variables.input).toEqual({ name: 'Harbour', kind: 'PROCESSOR', country: 'GB' });
});

test('a field that the record does not let this person change cannot be typed into and says so', async () => {
  serve({ OrganisationOne: { record: { ...base, editableFields: ['notes'] } } });
  open('/organisations/o1');
  const name = await screen.findByLabelText(/^Name/);
  expect(name.hasAttribute('readonly')).toBe(true);
  expect(description(name)).toMatch(/Your role cannot change this/);
  expect(screen.getByLabelText(/^Notes/).hasAttribute('readonly')).toBe(false);
});
