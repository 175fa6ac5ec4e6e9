import MergeOutlined from '@mui/icons-material/MergeOutlined';
import type { ComponentType } from 'react';
import {
  ClientMergeCreateDocument,
  ClientMergeListDocument,
  ClientMergeOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { clientMergeWords } from './words.ts';

type Pages = typeof import('./ClientMergePages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./ClientMergePages.tsx').then(m => m[name] as ComponentType));

/** Two records of one person that become one, in the panel. */
export const clientMerge: Registration = {
  name: 'clientMerges',
  subject: 'ClientMerge',
  group: 'people',
  icon: MergeOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: ClientMergeListDocument,
    one: ClientMergeOneDocument,
    create: ClientMergeCreateDocument,
  },
  list: page('ClientMergeList'),
  show: page('ClientMergeShow'),
  create: page('ClientMergeCreate'),
  words: clientMergeWords,
};
