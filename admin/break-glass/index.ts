import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined';
import type { ComponentType } from 'react';
import {
  BreakGlassGrantCreateDocument,
  BreakGlassGrantListDocument,
  BreakGlassGrantOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { breakGlassWords } from './words.ts';

type Pages = typeof import('./BreakGlassPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./BreakGlassPages.tsx').then(m => m[name] as ComponentType));

/** Records opened in an emergency in the panel (§6.4). */
export const breakGlass: Registration = {
  name: 'breakGlassGrants',
  subject: 'BreakGlassGrant',
  group: 'people',
  icon: LockOpenOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: BreakGlassGrantListDocument,
    one: BreakGlassGrantOneDocument,
    create: BreakGlassGrantCreateDocument,
  },
  list: page('BreakGlassList'),
  show: page('BreakGlassShow'),
  create: page('BreakGlassCreate'),
  words: breakGlassWords,
};
