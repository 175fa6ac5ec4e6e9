import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { QueryClient } from '@tanstack/react-query';
import { assignmentWords } from '../../admin/assignment/words.ts';
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
  return show(<Start />, { words: [workbenchWords, assignmentWords], queryClient });
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

const WHAT = {
  Workbench: ['What is due', /^Nothing is late/],
  WaitingForMe: ['What waits for your decision', /Lighthouse/],
  Caseload: ['Your caseload', /^You care for 0 clients/],
} as const;

test.each<[Role, keyof typeof ANSWERS, string, RegExp]>([
  ['DPO', 'Workbench', 'INTERNAL', /went wrong on our side/],
  ['DPO', 'WaitingForMe', 'RATE_LIMITED', /^Too many attempts/],
  ['MANAGER', 'Workbench', 'CONNECTION_LOST', /connection was lost/],
  ['MANAGER', 'WaitingForMe', 'CONNECTION_LOST', /connection was lost/],
  ['DATA_ENTRY', 'WaitingForMe', 'INTERNAL', /went wrong on our side/],
  ['ADMIN', 'Workbench', 'RATE_LIMITED', /^Too many attempts/],
  ['CLINICIAN', 'Caseload', 'RATE_LIMITED', /^Too many attempts/],
])('the day of %s says that %s was refused (%s), and asks it again', async (role, question, code, why) => {
  const asked = serveDay({ [question]: [{ code }, ANSWERS[question]] });
  const queryClient = makeQueryClient();
  const { container } = open(role, queryClient);
  const alert = within(await screen.findByRole('alert'));
  const before = asked();
  const [what, content] = WHAT[question];
  alert.getByText(`${what} could not be loaded`);
  alert.getByText(why);
  await waitFor(() => expect(container.querySelector('.MuiSkeleton-root')).toBeNull());
  expect(screen.queryByText(content)).toBeNull();
  fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
  await screen.findByText(content);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked()).toEqual([...before, question].toSorted());
});

test('the button that tries again stays where it is while it is asked', async () => {
  serveDay({ Workbench: [{ code: 'INTERNAL' }, ANSWERS.Workbench] });
  const queryClient = makeQueryClient();
  open('ADMIN', queryClient);
  const again = await screen.findByRole('button', { name: 'Try again' });
  let answer = () => {};
  const served = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    await new Promise<void>(resolve => (answer = resolve));
    return served(...asked);
  };
  fireEvent.click(again);
  await waitFor(() => expect(again.getAttribute('disabled')).not.toBeNull());
  expect(again.isConnected).toBe(true);
  answer();
  await screen.findByRole('table');
  expect(again.isConnected).toBe(false);
});

test('what was answered stays, with its day and hour, where asking anew is refused', async () => {
  serveDay({ Workbench: [ANSWERS.Workbench, { code: 'INTERNAL' }, ANSWERS.Workbench] });
  const queryClient = makeQueryClient();
  open('MANAGER', queryClient);
  const table = await screen.findByRole('table');
  await settled(queryClient);
  await act(() => queryClient.invalidateQueries());
  const alert = within(await screen.findByRole('alert'));
  alert.getByText(/^What was loaded on \d+ \w+ \d{4} \d\d:\d\d is still shown/);
  expect(screen.getByRole('table')).toBe(table);
  fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.getByRole('table')).toBe(table);
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
