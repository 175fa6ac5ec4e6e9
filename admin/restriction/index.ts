import LockOutlined from '@mui/icons-material/LockOutlined';
import type { ComponentType } from 'react';
import {
  RestrictionCreateDocument,
  RestrictionListDocument,
  RestrictionOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { restrictionWords } from './words.ts';

type Pages = typeof import('./RestrictionPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./RestrictionPages.tsx').then(m => m[name] as ComponentType));

/** Restrictions of processing in the panel: the data protection officer’s (§2.6). */
export const restriction: Registration = {
  name: 'restrictions',
  subject: 'Restriction',
  group: 'people',
  icon: LockOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: RestrictionListDocument,
    one: RestrictionOneDocument,
    create: RestrictionCreateDocument,
  },
  list: page('RestrictionList'),
  show: page('RestrictionShow'),
  create: page('RestrictionCreate'),
  words: restrictionWords,
};
