import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import {
  ProcessingActivityCreateDocument,
  ProcessingActivityListDocument,
  ProcessingActivityOneDocument,
  ProcessingActivityUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { processingActivityWords } from './words.ts';

/** The record of processing in the panel. */
export const processingActivity: Registration = {
  name: 'processingActivities',
  subject: 'ProcessingActivity',
  group: 'registers',
  icon: AccountTreeOutlined,
  recordRepresentation: 'title',
  documents: {
    list: ProcessingActivityListDocument,
    one: ProcessingActivityOneDocument,
    create: ProcessingActivityCreateDocument,
    update: ProcessingActivityUpdateDocument,
  },
  list: fetched(() => import('./ProcessingActivityList.tsx').then(m => m.ProcessingActivityList)),
  show: fetched(() => import('./ProcessingActivityShow.tsx').then(m => m.ProcessingActivityShow)),
  create: fetched(() => import('./ProcessingActivityForm.tsx').then(m => m.ProcessingActivityCreate)),
  edit: fetched(() => import('./ProcessingActivityForm.tsx').then(m => m.ProcessingActivityEdit)),
  changeable: ({ status }) => status === 'DRAFT',
  words: processingActivityWords,
};
