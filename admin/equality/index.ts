import BlockOutlined from '@mui/icons-material/BlockOutlined';
import DiversityOutlined from '@mui/icons-material/Diversity3Outlined';
import type { ComponentType } from 'react';
import {
  EqualityNoticeCreateDocument,
  EqualityNoticeListDocument,
  EqualityNoticeOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration, Registration } from '../core/register.ts';
import { equalityWords } from './words.ts';

type Pages = typeof import('./EqualityNoticePages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./EqualityNoticePages.tsx').then(m => m[name] as ComponentType));

/** Notices to stop equality monitoring in the panel (DPA 2018 Sch 1 para 8(5)). */
export const equalityNotice: Registration = {
  name: 'equalityNotices',
  subject: 'EqualityNotice',
  group: 'people',
  icon: BlockOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: EqualityNoticeListDocument,
    one: EqualityNoticeOneDocument,
    create: EqualityNoticeCreateDocument,
  },
  list: page('EqualityNoticeList'),
  show: page('EqualityNoticeShow'),
  create: page('EqualityNoticeCreate'),
  words: equalityWords,
};

/** The answers without anybody's name: the data protection officer's (S53). */
export const equalityRecords: PageRegistration = {
  path: '/equality',
  label: 'pages.equality.records.title',
  group: 'reports',
  icon: DiversityOutlined,
  element: fetched(() => import('./EqualityRecordsPage.tsx').then(m => m.EqualityRecordsPage)),
  needs: { action: 'read', subject: 'EqualityMonitoringRecord' },
};
