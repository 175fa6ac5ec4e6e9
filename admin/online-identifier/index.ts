import AlternateEmailOutlined from '@mui/icons-material/AlternateEmailOutlined';
import type { ComponentType } from 'react';
import {
  OnlineIdentifierCreateDocument,
  OnlineIdentifierListDocument,
  OnlineIdentifierOneDocument,
  OnlineIdentifierUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { onlineIdentifierWords } from './words.ts';

type Pages = typeof import('./OnlineIdentifierPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./OnlineIdentifierPages.tsx').then(m => m[name] as ComponentType));

/** By what people are known on the web, in the panel (S24). */
export const onlineIdentifier: Registration = {
  name: 'onlineIdentifiers',
  subject: 'OnlineIdentifier',
  group: 'cases',
  icon: AlternateEmailOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: OnlineIdentifierListDocument,
    one: OnlineIdentifierOneDocument,
    create: OnlineIdentifierCreateDocument,
    update: OnlineIdentifierUpdateDocument,
  },
  list: page('OnlineIdentifierList'),
  show: page('OnlineIdentifierShow'),
  create: page('OnlineIdentifierCreate'),
  edit: page('OnlineIdentifierEdit'),
  words: onlineIdentifierWords,
};
