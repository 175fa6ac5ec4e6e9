import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import {
  OrganisationCreateDocument,
  OrganisationListDocument,
  OrganisationOneDocument,
  OrganisationUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { organisationWords } from './words.ts';

/** Organisations in the panel. */
export const organisation: Registration = {
  name: 'organisations',
  subject: 'Organisation',
  group: 'registers',
  icon: BusinessOutlined,
  recordRepresentation: 'name',
  documents: {
    list: OrganisationListDocument,
    one: OrganisationOneDocument,
    create: OrganisationCreateDocument,
    update: OrganisationUpdateDocument,
  },
  list: fetched(() => import('./OrganisationList.tsx').then(m => m.OrganisationList)),
  show: fetched(() => import('./OrganisationShow.tsx').then(m => m.OrganisationShow)),
  create: fetched(() => import('./OrganisationForm.tsx').then(m => m.OrganisationCreate)),
  edit: fetched(() => import('./OrganisationForm.tsx').then(m => m.OrganisationEdit)),
  words: organisationWords,
};
