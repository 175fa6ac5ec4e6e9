import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import { lazy } from 'react';
import {
  ClientCreateDocument,
  ClientListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
} from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { clientName } from './client-name.ts';
import { clientWords } from './words.ts';

/** Clients in the panel: everybody's for data entry, her own for a clinician (C-01). */
export const client: Registration = {
  name: 'clients',
  subject: 'Client',
  group: 'people',
  icon: PeopleOutlined,
  recordRepresentation: clientName,
  documents: {
    list: ClientListDocument,
    one: ClientOneDocument,
    create: ClientCreateDocument,
    update: ClientUpdateDocument,
  },
  list: lazy(() => import('./ClientList.tsx').then(m => ({ default: m.ClientList }))),
  show: lazy(() => import('./ClientShow.tsx').then(m => ({ default: m.ClientShow }))),
  create: lazy(() => import('./ClientForm.tsx').then(m => ({ default: m.ClientCreate }))),
  edit: lazy(() => import('./ClientForm.tsx').then(m => ({ default: m.ClientEdit }))),
  words: clientWords,
};
