import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration } from '../core/register.ts';
import { importWords } from './words.ts';

/** The import, for whoever may bring in organisations. */
export const importPage: PageRegistration = {
  path: '/import',
  label: 'pages.import.title',
  group: 'settings',
  icon: UploadFileOutlined,
  element: fetched(() => import('./ImportPage.tsx').then(m => m.ImportPage)),
  needs: { action: 'import', subject: 'Organisation' },
  words: importWords,
};
