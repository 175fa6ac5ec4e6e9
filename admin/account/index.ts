import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration } from '../core/register.ts';
import { accountWords } from './words.ts';

/** One's own account: the page behind the account menu, the second factor, and the link of an invitation. */
export const accountPages: readonly PageRegistration[] = [
  {
    path: '/account',
    label: 'pages.account.title',
    icon: ManageAccountsOutlined,
    element: fetched(() => import('./AccountPage.tsx').then(m => m.AccountPage)),
    words: accountWords,
  },
  {
    path: '/second-factor',
    label: 'pages.factor.title',
    icon: ManageAccountsOutlined,
    element: fetched(() => import('./EnrolPage.tsx').then(m => m.EnrolPage)),
    demandedOf: viewer => viewer.mustEnrol,
  },
  {
    path: '/welcome/:token',
    label: 'pages.welcome.title',
    icon: ManageAccountsOutlined,
    element: fetched(() => import('./WelcomePage.tsx').then(m => m.WelcomePage)),
    beforeSignIn: true,
  },
];
