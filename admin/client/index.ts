import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import {
  ClientCreateDocument,
  ClientListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
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
  list: fetched(() => import('./ClientList.tsx').then(m => m.ClientList)),
  show: fetched(() => import('./ClientShow.tsx').then(m => m.ClientShow)),
  create: fetched(() => import('./ClientForm.tsx').then(m => m.ClientCreate)),
  edit: fetched(() => import('./ClientForm.tsx').then(m => m.ClientEdit)),
  words: clientWords,
};
