import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration } from '../core/register.ts';
import { rightsWords } from './words.ts';

/** "Who can see this?". */
export const rightsPage: PageRegistration = {
  path: '/rights',
  label: 'pages.rights.title',
  group: 'settings',
  icon: VisibilityOutlined,
  element: fetched(() => import('./RightsPage.tsx').then(m => m.RightsPage)),
  needs: { action: 'read', subject: 'Rights' },
  words: rightsWords,
};
