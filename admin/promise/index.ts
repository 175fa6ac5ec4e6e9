import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration } from '../core/register.ts';
import { promiseWords } from './words.ts';

/** The privacy notice, promise by promise, as it stands today. */
export const promisePage: PageRegistration = {
  path: '/promises',
  label: 'pages.promise.title',
  group: 'today',
  icon: FactCheckOutlined,
  element: fetched(() => import('./PromisesPage.tsx').then(m => m.PromisesPage)),
  needs: { action: 'read', subject: 'Promise' },
  words: promiseWords,
};
