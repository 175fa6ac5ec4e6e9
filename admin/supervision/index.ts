import SupervisorAccountOutlined from '@mui/icons-material/SupervisorAccountOutlined';
import type { ComponentType } from 'react';
import {
  SupervisionCreateDocument,
  SupervisionListDocument,
  SupervisionOneDocument,
  SupervisionUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { supervisionName, supervisionWords } from './words.ts';

type Pages = typeof import('./SupervisionPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./SupervisionPages.tsx').then(m => m[name] as ComponentType));

/** Who supervises whom in the panel: managers keep it and meet no client (C-01, C-03). */
export const supervision: Registration = {
  name: 'supervisions',
  subject: 'Supervision',
  group: 'people',
  icon: SupervisorAccountOutlined,
  recordRepresentation: supervisionName,
  documents: {
    list: SupervisionListDocument,
    one: SupervisionOneDocument,
    create: SupervisionCreateDocument,
    update: SupervisionUpdateDocument,
  },
  list: page('SupervisionList'),
  show: page('SupervisionShow'),
  create: page('SupervisionCreate'),
  edit: page('SupervisionEdit'),
  searchable: false,
  words: supervisionWords,
};
