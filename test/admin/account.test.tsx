import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { accountPages } from '../../admin/account/index.ts';
import { AccountPage } from '../../admin/account/AccountPage.tsx';
import { EnrolPage } from '../../admin/account/EnrolPage.tsx';
import { accountWords } from '../../admin/account/words.ts';
import { WelcomePage } from '../../admin/account/WelcomePage.tsx';
import { serve, show, VIEWER } from './panel.tsx';
import { valueOf } from './seen.ts';

const words = [accountWords];
const welcome = (
  <Routes>
    <Route path="/welcome/:token" element={<WelcomePage />} />
  </Routes>
);
const type = async (label: RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('an invited person chooses a password and is led to the sign-in page', async () => {
  const sent = serve({ AcceptInvitation: { acceptInvitation: true } });
  show(welcome, { words, path: '/welcome/abc123' });
  await type(/^New password/, 'three random words');
  await press('Set the password');
  await screen.findByRole('heading', { name: 'Your password is set' });
  expect(sent.find(s => s.operation === 'AcceptInvitation')?.variables).toEqual({
    token: 'abc123',
    password: 'three random words',
  });
  expect(screen.getByRole('link', { name: 'Go to the sign-in page' }).getAttribute('href')).toBe('/login');
});

test('a link that works no more says so and whom to ask, and keeps what was typed', async () => {
  serve({ AcceptInvitation: { code: 'NOT_FOUND' } });
  show(welcome, { words, path: '/welcome/old' });
  await type(/^New password/, 'three random words');
  await press('Set the password');
  expect((await screen.findByRole('alert')).textContent).toContain('Ask your administrator');
  expect(valueOf(screen.getByLabelText(/^New password/))).toBe('three random words');
});

test('a password that the server refuses is told beside its field', async () => {
  serve({ ChangePassword: { code: 'INVALID_INPUT', fields: { current: 'is not your password' } } });
  show(<AccountPage />, { words });
  await type(/^Current password/, 'wrong');
  await type(/^New password/, 'three random words');
  await press('Change the password');
  expect((await screen.findByRole('alert')).textContent).toBe('Current password is not your password');
});

test('the second factor is confirmed by a code before its recovery codes are shown', async () => {
  const sent = serve({
    CurrentViewer: { viewer: { ...VIEWER, mustEnrol: true } },
    StartSecondFactor: { startSecondFactor: { secret: 'ABCDEFGH', picture: 'data:image/png;base64,AAAA' } },
    ConfirmSecondFactor: [
      { code: 'INVALID_INPUT', fields: { code: 'is not the code of now' } },
      { confirmSecondFactor: ['aaaaa-11111', 'bbbbb-22222'] },
    ],
  });
  show(<EnrolPage />, { words });
  await press('Set up the second factor');
  await screen.findByText('ABCD EFGH');
  await type(/^Code from the app/, '000000');
  await press('Confirm the code');
  await screen.findByText('Code from the app is not the code of now');
  await press('Confirm the code');
  await waitFor(() =>
    expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'aaaaa-11111',
      'bbbbb-22222',
    ]),
  );
  expect(sent.filter(s => s.operation === 'StartSecondFactor')).toHaveLength(1);
});

test('whoever must set up the second factor is shown nothing else, and nobody else is', () => {
  const demanded = (mustEnrol: boolean) =>
    accountPages.filter(page => page.demandedOf?.({ mustEnrol } as never)).map(page => page.path);
  expect(demanded(true)).toEqual(['/second-factor']);
  expect(demanded(false)).toEqual([]);
});
