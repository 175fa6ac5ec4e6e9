import { screen } from '@testing-library/react';
import { ChecklistRow } from '../../admin/core/show/ChecklistRow.tsx';
import { serve, show } from './panel.tsx';

const looked = { reviewer: { displayName: 'Delphine Marchbanks' }, reviewedAt: '2026-11-12T14:03:00Z' };

test('a point of a checklist tells what is asked, how far it is there and where, and who looked', async () => {
  serve({});
  show(
    <ChecklistRow
      code="PC-01"
      asks="the subject matter of the processing"
      there="partly"
      facts={['Art 28(3)', 'In part', null]}
      row={{ evidence: 'Schedule 4', ...looked }}
      change={false}
    />,
  );
  const point = await screen.findByRole('listitem');
  const lines = [...point.querySelectorAll('p, span')].map(line => line.textContent);
  expect(lines).toEqual([
    'PC-01 the subject matter of the processing',
    'Art 28(3) · In part',
    'Schedule 4',
    'Looked at by Delphine Marchbanks, 12 Nov 2026 14:03',
  ]);
});

test('a point that nobody looked at names nobody', async () => {
  serve({});
  const row = { evidence: null, reviewer: null, reviewedAt: null };
  show(
    <ChecklistRow code="PC-02" asks="duration" there="none" facts={['Absent']} row={row} change={false} />,
  );
  expect((await screen.findByRole('listitem')).textContent).toBe('PC-02 durationAbsent');
});
