import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandPalette } from '../../admin/core/palette/CommandPalette.tsx';
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
