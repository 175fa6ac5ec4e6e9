import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import { lazy } from 'react';
import {
  ProcessingActivityCreateDocument,
  ProcessingActivityListDocument,
  ProcessingActivityOneDocument,
  ProcessingActivityUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() => import('./ProcessingActivityList.tsx').then(m => ({ default: m.ProcessingActivityList }))),
  show: lazy(() => import('./ProcessingActivityShow.tsx').then(m => ({ default: m.ProcessingActivityShow }))),
  create: lazy(() =>
    import('./ProcessingActivityForm.tsx').then(m => ({ default: m.ProcessingActivityCreate })),
  ),
  edit: lazy(() => import('./ProcessingActivityForm.tsx').then(m => ({ default: m.ProcessingActivityEdit }))),
  changeable: ({ status }) => status === 'DRAFT',
  words: processingActivityWords,
};
