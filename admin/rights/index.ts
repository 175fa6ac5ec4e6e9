import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { lazy } from 'react';
import type { PageRegistration } from '../core/register.ts';
import { rightsWords } from './words.ts';

/** "Who can see this?". */
export const rightsPage: PageRegistration = {
  path: '/rights',
  label: 'pages.rights.title',
  group: 'settings',
  icon: VisibilityOutlined,
  element: lazy(() => import('./RightsPage.tsx').then(m => ({ default: m.RightsPage }))),
  needs: { action: 'read', subject: 'Rights' },
  words: rightsWords,
};
