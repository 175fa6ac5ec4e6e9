import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResourceDefinitionContextProvider } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { HoldList } from '../../admin/hold/HoldList.tsx';
import { HoldShow } from '../../admin/hold/HoldShow.tsx';
import { hold } from '../../admin/hold/index.ts';
import { serve, show, VIEWER } from './panel.tsx';

const HELD = {
  id: 'h1',
  version: 1,
  status: 'PLACED',
  scope: 'SUBJECT',
  subject: 'ComplaintCase',
  recordId: 'c1',
  recordReference: 'CMP-2026-0001',
  reason: 'OPEN_COMPLAINT',
  placedAt: '2026-11-12T14:03:00Z',
  reviewAt: '2027-05-12',
  placedBy: null,
  deadline: null,
};
const register = [hold];
const place = { register, resource: 'legalHolds' };

/** A viewer whose one right is to read these fields of holds, or all of them. */
function reader(fields?: string) {
  return { viewer: { ...VIEWER, rules: [['read', 'LegalHold', 0, 0, fields ?? 0]] } };
}

/** Opens one hold. */
function openHold(record: object) {
  serve({ CurrentViewer: reader(), LegalHoldOne: { record: { ...HELD, ...record } } });
  const { name, recordRepresentation } = hold;
  show(
    <ResourceDefinitionContextProvider definitions={{ [name]: { name, recordRepresentation } }}>
      <Routes>
        <Route path="/legalHolds/:id/show/*" element={<HoldShow />} />
      </Routes>
    </ResourceDefinitionContextProvider>,
    { ...place, path: '/legalHolds/h1/show' },
  );
}

test('the page of a hold is headed as a hold, not as the record that it keeps', async () => {
  openHold({});
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Legal hold on CMP-2026-0001');
  expect(await screen.findAllByText('CMP-2026-0001')).toHaveLength(1);
});

test('a hold on everything says so in its heading', async () => {
  openHold({ scope: 'ALL', subject: null, recordId: null, recordReference: 'ALL' });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Legal hold on everything');
});

test('in the register too a hold is called a hold', async () => {
  serve({
    CurrentViewer: reader(),
    LegalHoldList: { list: { items: [HELD], total: 1, hasNextPage: false } },
  });
  show(<HoldList />, { ...place, path: '/legalHolds' });
  const link = await screen.findByRole('link', { name: 'Legal hold on CMP-2026-0001' });
  expect(link.getAttribute('href')).toBe('/legalHolds/h1/show');
});

test('a column that the viewer may never read is neither shown nor offered', async () => {
  serve({
    CurrentViewer: reader('recordReference,reason,status,deadline,placedAt,reviewAt'),
    LegalHoldList: { list: { items: [HELD], total: 1, hasNextPage: false } },
  });
  show(<HoldList />, { ...place, path: '/legalHolds' });
  await screen.findByRole('link', { name: /CMP-2026-0001/ });
  const fields = screen.getAllByRole('term').map(term => term.textContent);
  expect(fields).toEqual(['Why', 'Status', 'Due next', 'Since']);
  act(() => screen.getByRole('button', { name: 'Columns' }).focus());
  await userEvent.keyboard('{Enter}');
  const offered = (await screen.findAllByRole('menuitemcheckbox')).map(item => item.textContent);
  expect(offered).toEqual(['Why', 'Status', 'Due next', 'Since', 'Look at it again by']);
});
