import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import type { ComponentType } from 'react';
import {
  UserCreateDocument,
  UserListDocument,
  UserOneDocument,
  UserUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { userWords } from './words.ts';

type Pages = typeof import('./UserPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./UserPages.tsx').then(m => m[name] as ComponentType));

/** Colleagues and their accounts in the panel. */
export const user: Registration = {
  name: 'users',
  subject: 'User',
  group: 'settings',
  icon: PeopleOutlined,
  recordRepresentation: 'displayName',
  documents: {
    list: UserListDocument,
    one: UserOneDocument,
    create: UserCreateDocument,
    update: UserUpdateDocument,
  },
  list: page('UserList'),
  show: page('UserShow'),
  create: page('UserCreate'),
  edit: page('UserEdit'),
  words: userWords,
};
