import { useState } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandPalette } from '../../admin/core/palette/CommandPalette.tsx';
import { PageHeading } from '../../admin/core/layout/PageHeading.tsx';
import { serve, show } from './panel.tsx';
import { valueOf } from './seen.ts';

test('the palette has the keyboard as soon as it is there: what is typed at once is not lost', async () => {
  serve({});
  show(<CommandPalette onClose={() => {}} />);
  const find = await screen.findByRole('combobox');
  expect(document.activeElement).toBe(find);
  await userEvent.keyboard('Ha');
  expect(valueOf(find)).toBe('Ha');
});

test('a search that fails says so instead of finding nothing', async () => {
  serve({ Search: { code: 'CONNECTION_LOST' } });
  show(<CommandPalette begun="Harbour" onClose={() => {}} />);
  expect(await screen.findAllByText(/connection/i)).toHaveLength(1);
  expect(screen.queryByText(/Nothing found/)).toBeNull();
});

test('what is found is called by its reference and its name, with its kind, and opens its page', async () => {
  const found = [
    { subject: 'Organisation', id: 'o1', reference: 'ORG-2026-0001', title: 'Harbour Street' },
    { subject: 'NoPageOfIts', id: 'x1', reference: null, title: 'Harbour' },
  ];
  serve({ Search: { search: found } });
  show(<CommandPalette begun="Harbour" onClose={() => {}} />);
  const options = await screen.findAllByRole('option');
  expect(options.map(option => option.textContent)).toEqual(['ORG-2026-0001 · Harbour StreetOrganisation']);
});

/** A first page, and one that arrives when its button is pressed. */
function Pages() {
  const [later, setLater] = useState(false);
  return (
    <>
      <input aria-label="Find" onKeyDown={event => event.key === 'Enter' && setLater(true)} />
      <button onClick={() => setLater(true)}>Go</button>
      <PageHeading key={String(later)} title={later ? 'Later' : 'First'} />
    </>
  );
}

test('a page that arrives takes the keyboard, but not from somebody who is typing in the palette', async () => {
  serve({});
  const { unmount } = show(<Pages />);
  await userEvent.click(await screen.findByLabelText('Find'));
  await userEvent.keyboard('Ha{Enter}');
  await screen.findByRole('heading', { name: 'Later' });
  expect(document.activeElement).toBe(screen.getByLabelText('Find'));
  unmount();
  show(<Pages />);
  await userEvent.click(await screen.findByRole('button', { name: 'Go' }));
  const heading = await screen.findByRole('heading', { name: 'Later' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});
