import type { ReactNode } from 'react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../../admin/core/api-error.ts';
import { CreatePage } from '../../admin/core/form/CreatePage.tsx';
import { EditPage } from '../../admin/core/form/EditPage.tsx';
import { RegisterList } from '../../admin/core/list/RegisterList.tsx';
import { RecordPage } from '../../admin/core/record/RecordPage.tsx';
import { makeAuthProvider } from '../../admin/core/session/authProvider.ts';
import { LoginPage } from '../../admin/core/session/LoginPage.tsx';
import { sessionEnded } from '../../admin/core/session/session-ended.ts';
import { SignInAgain } from '../../admin/core/session/SignInAgain.tsx';
import { serve, show, VIEWER } from './panel.tsx';
import { valueOf } from './seen.ts';

const places: string[] = [];
const auth = () => makeAuthProvider(async () => void places.push('sign-in page'));

afterEach(() => act(() => sessionEnded.mended()));

test.each(['FORBIDDEN', 'FORBIDDEN_FIELD', 'NOT_FOUND', 'SOD_VIOLATION', 'INTERNAL'])(
  '%s neither signs out nor ends the session',
  async code => {
    await auth().checkError(new ApiError(code));
    expect(sessionEnded.now()).toBe(false);
  },
);

test('a lost session keeps the page and offers to sign in again', async () => {
  serve({ Login: { login: VIEWER } });
  show(<SignInAgain />);
  await act(() => auth().checkError(new ApiError('UNAUTHENTICATED')));
  await screen.findByRole('dialog', { name: 'Your session has ended' });
  await waitFor(() => expect(valueOf(screen.getByLabelText(/E-mail/))).toBe(VIEWER.email));
  await userEvent.type(screen.getByLabelText(/Password/), 'a good long password');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(sessionEnded.now()).toBe(false));
});

test.each<[string, () => ReactNode]>([
  ['a list', () => <RegisterList columns={[]} sort={{ field: 'name', order: 'ASC' }} />],
  ['a record', () => <RecordPage tabs={{}} />],
  ['the form of a new one', () => <CreatePage>{null}</CreatePage>],
  ['the form of a change', () => <EditPage>{null}</EditPage>],
])('%s that the viewer has no rule for says so and asks the server nothing', async (_page, part) => {
  const sent = serve({ CurrentViewer: { viewer: { ...VIEWER, rules: [['read', 'Client']] } } });
  show(part());
  await screen.findByText(/Your role does not include it/);
  expect(sent.map(({ operation }) => operation)).toEqual(['CurrentViewer']);
});

test('nobody is signed in when the server knows no viewer', async () => {
  serve({ CurrentViewer: { viewer: null } });
  const refused = auth().checkAuth({});
  await expect(refused).rejects.toThrow('errors.UNAUTHENTICATED');
  expect(places).toEqual(['sign-in page']);
});

test('a one-time code is asked for when the account needs it, and nothing typed is lost', async () => {
  const sent = serve({ Login: [{ code: 'OTP_REQUIRED' }, { login: VIEWER }] });
  show(<LoginPage />);
  await userEvent.type(screen.getByLabelText(/E-mail/), VIEWER.email);
  await userEvent.type(screen.getByLabelText(/Password/), 'a good long password');
  expect(screen.queryByLabelText(/One-time code/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  const code = await screen.findByLabelText(/One-time code/);
  expect(document.activeElement).toBe(code);
  await userEvent.type(code, '123 456{Enter}');
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ operation: 'Login' }));
  await waitFor(() =>
    expect(sent.filter(({ operation }) => operation === 'Login')[1]?.variables).toEqual({
      email: VIEWER.email,
      password: 'a good long password',
      otp: '123456',
    }),
  );
});

test('a wrong password does not say whether the account exists', async () => {
  serve({ Login: { code: 'UNAUTHENTICATED' } });
  show(<LoginPage />);
  await userEvent.type(screen.getByLabelText(/E-mail/), 'nobody@example.test');
  await userEvent.type(screen.getByLabelText(/Password/), 'wrong{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('These sign-in details are not right');
});

test('in the demo each person is one click, with role and what it is for', async () => {
  const person = {
    email: 'auditor@demo.wellkept.test',
    name: 'Ada Penhallow',
    role: 'AUDITOR',
    designations: [],
  };
  const sent = serve({ DemoLogin: { demoLogin: VIEWER }, people: [person] });
  show(<LoginPage />);
  await userEvent.click(
    await screen.findByRole('button', { name: /Ada Penhallow Auditor Reads the registers/ }),
  );
  await waitFor(() =>
    expect(sent).toContainEqual({ operation: 'DemoLogin', variables: { email: person.email } }),
  );
});
