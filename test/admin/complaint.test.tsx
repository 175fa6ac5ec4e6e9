import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { ComplaintShow } from '../../admin/complaint/ComplaintShow.tsx';
import { complaint } from '../../admin/complaint/index.ts';
import { serve, show, VIEWER } from './panel.tsx';

/** Opens a complaint that nobody of the house logged, and gives what stands beside "Logged by". */
async function loggedBy(record: object) {
  const whole = { id: 'c1', version: 1, reference: 'CMP-2026-0001', loggedBy: null, ...record };
  const viewer = { ...VIEWER, rules: [['read', 'ComplaintCase']] };
  serve({ CurrentViewer: { viewer }, ComplaintCaseOne: { record: whole } });
  show(
    <Routes>
      <Route path="/complaintCases/:id/show/*" element={<ComplaintShow />} />
    </Routes>,
    { register: [complaint], resource: 'complaintCases', path: '/complaintCases/c1/show' },
  );
  return (await screen.findByText('Logged by')).nextElementSibling?.textContent;
}

test('a complaint from the public form says that it came from there', async () => {
  expect(await loggedBy({ channel: 'WEB_FORM' })).toBe('Public web form');
});

test('any other complaint that nobody logged does not', async () => {
  expect(await loggedBy({ channel: 'POST' })).toBe('Not recorded');
});
