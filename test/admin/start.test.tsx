import { screen, waitFor } from '@testing-library/react';
import { beginAtTheDoor } from '../../admin/core/start/front-door.ts';
import { viewerOf, type Viewer } from '../../admin/core/session/viewer.ts';
import { PAGES, START_PAGES } from '../../admin/resources.ts';
import { OfficerStart } from '../../admin/workbench/StartOfDay.tsx';
import { workbenchWords } from '../../admin/workbench/words.ts';
import type { ViewerPartsFragment } from '../../schema/generated/graphql.ts';
import { makeQueryClient, serve, show, VIEWER } from './panel.tsx';

const ITEM = {
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
const ANSWERS = {
  Workbench: { workbench: { today: '2026-11-24', counts: [], items: [ITEM] } },
  WaitingForMe: { waitingForMe: [] },
};
const register = { resources: [], pages: PAGES, startPages: START_PAGES };

function viewer(of: Partial<Viewer> = {}): Viewer {
  return { ...viewerOf({ ...VIEWER, mustEnrol: false } as ViewerPartsFragment), ...of };
}

afterEach(() => window.history.replaceState(null, '', '/'));

test('the officer’s day asks each of its questions once, and asks anew when one comes back to it', async () => {
  const sent = serve(ANSWERS);
  const asked = () => sent.map(({ operation }) => operation).filter(name => name in ANSWERS);
  const queryClient = makeQueryClient();
  beginAtTheDoor(viewer(), register, queryClient);
  expect(asked()).toEqual(['Workbench', 'WaitingForMe']);
  const shown = () => show(<OfficerStart />, { words: [workbenchWords], queryClient });
  const first = shown();
  await screen.findByRole('table');
  // What a second question would have been asked for by now.
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(asked()).toHaveLength(2);
  first.unmount();
  shown();
  await waitFor(() => expect(asked()).toHaveLength(4));
});

test.each([
  ['DPO', ['Workbench', 'WaitingForMe']],
  ['ADMIN', ['Workbench']],
  ['AUDITOR', []],
] as const)('at the front door the day of %s is asked for as %j', (role, questions) => {
  const sent = serve(ANSWERS);
  beginAtTheDoor(viewer({ role }), register, makeQueryClient());
  expect(sent.map(({ operation }) => operation)).toEqual(questions);
});

test('nothing is asked ahead for another page, nor for who must enrol first', () => {
  const sent = serve(ANSWERS);
  beginAtTheDoor(viewer({ mustEnrol: true }), register, makeQueryClient());
  window.history.replaceState(null, '', '/clients');
  beginAtTheDoor(viewer(), register, makeQueryClient());
  expect(sent).toEqual([]);
});

test('what was asked ahead for one who signs out is nobody else’s', async () => {
  const sent = serve(ANSWERS);
  const queryClient = makeQueryClient();
  beginAtTheDoor(viewer(), register, queryClient);
  // As react-admin does it.
  queryClient.clear();
  show(<OfficerStart />, { words: [workbenchWords], queryClient });
  await screen.findByRole('table');
  expect(sent.filter(({ operation }) => operation === 'Workbench')).toHaveLength(2);
});
