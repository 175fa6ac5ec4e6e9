import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import type { PageRegistration } from '../core/register.ts';
import { promiseWords } from './words.ts';

/** The privacy notice, promise by promise, as it stands today. */
export const promisePage: PageRegistration = {
  path: '/promises',
  label: 'pages.promise.title',
  group: 'today',
  icon: FactCheckOutlined,
  element: lazy(() => import('./PromisesPage.tsx').then(m => ({ default: m.PromisesPage }))),
  needs: { action: 'read', subject: 'Promise' },
  words: promiseWords,
};
