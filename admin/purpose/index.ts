import TrackChangesOutlined from '@mui/icons-material/TrackChangesOutlined';
import type { ComponentType } from 'react';
import {
  PurposeCreateDocument,
  PurposeListDocument,
  PurposeOneDocument,
  PurposeUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { purposeWords } from './words.ts';

type Pages = typeof import('./PurposePages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./PurposePages.tsx').then(m => m[name] as ComponentType));

/** The purposes of the notice in the panel. */
export const purpose: Registration = {
  name: 'purposes',
  subject: 'Purpose',
  group: 'registers',
  icon: TrackChangesOutlined,
  recordRepresentation: record => `${record.code}: ${record.title}`,
  documents: {
    list: PurposeListDocument,
    one: PurposeOneDocument,
    create: PurposeCreateDocument,
    update: PurposeUpdateDocument,
  },
  list: page('PurposeList'),
  show: page('PurposeShow'),
  create: page('PurposeCreate'),
  edit: page('PurposeEdit'),
  changeable: ({ status }) => status === 'PROPOSED',
  words: purposeWords,
};
