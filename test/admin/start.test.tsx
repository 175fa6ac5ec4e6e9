import { act, cleanup, screen, waitFor } from '@testing-library/react';
import type { QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { START_PAGES } from '../../admin/resources.ts';
import { workbenchWords } from '../../admin/workbench/words.ts';
import type { Role } from '../../schema/generated/graphql.ts';
import { makeQueryClient, serve, show } from './panel.tsx';

const DUE = {
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
const WAITING = { ...DUE, title: 'Lighthouse', action: 'approve', since: '2026-11-23T09:00:00Z' };
const ANSWERS = {
  Workbench: { workbench: { today: '2026-11-24', counts: [], items: [DUE] } },
  WaitingForMe: { waitingForMe: [WAITING] },
  Caseload: { open: { items: [], total: 0 }, ending: { items: [], total: 0 } },
};

/** Puts a server behind the start page; answers its questions so far, in the order of their names. */
function serveDay(answers: object = {}): () => string[] {
  const sent = serve({ ...ANSWERS, ...answers });
  return () =>
    sent
      .map(({ operation }) => operation)
      .filter(name => name in ANSWERS)
      .toSorted();
}

function open(role: Role, queryClient: QueryClient) {
  const Start = START_PAGES[role]!;
  const page = (
    <Suspense>
      <Start />
    </Suspense>
  );
  return show(page, { words: [workbenchWords], queryClient });
}

const settled = (queryClient: QueryClient) => waitFor(() => expect(queryClient.isFetching()).toBe(0));

test.each<[Role, string[]]>([
  ['DPO', ['WaitingForMe', 'Workbench']],
  ['MANAGER', ['WaitingForMe', 'Workbench']],
  ['DATA_ENTRY', ['WaitingForMe', 'Workbench']],
  ['ADMIN', ['Workbench']],
  ['CLINICIAN', ['Caseload', 'WaitingForMe', 'Workbench']],
])('the day of %s asks %j, each once', async (role, questions) => {
  const asked = serveDay();
  const queryClient = makeQueryClient();
  open(role, queryClient);
  await screen.findByRole('table');
  await settled(queryClient);
  expect(asked()).toEqual(questions);
});

test('a question that is refused is not asked over and over', async () => {
  const asked = serveDay({ WaitingForMe: { code: 'RATE_LIMITED' } });
  const queryClient = makeQueryClient();
  open('MANAGER', queryClient);
  await screen.findByRole('table');
  await settled(queryClient);
  expect(asked()).toEqual(['WaitingForMe', 'Workbench']);
});

test.each<[string, (queryClient: QueryClient) => unknown]>([
  ['one comes back to it', queryClient => [cleanup(), open('MANAGER', queryClient)]],
  ['something was done', queryClient => act(() => queryClient.invalidateQueries())],
  ['its window is looked at again', () => act(() => window.dispatchEvent(new Event('visibilitychange')))],
])('the day is asked for anew, once, when %s', async (_when, again) => {
  const asked = serveDay({ WaitingForMe: [ANSWERS.WaitingForMe, { waitingForMe: [] }] });
  const queryClient = makeQueryClient();
  open('MANAGER', queryClient);
  await screen.findByText(/Lighthouse/);
  await settled(queryClient);
  await again(queryClient);
  await screen.findByText(/^Nothing waits for you/);
  await settled(queryClient);
  expect(screen.queryByText(/Lighthouse/)).toBeNull();
  expect(asked()).toEqual(['WaitingForMe', 'WaitingForMe', 'Workbench', 'Workbench']);
});
