import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import { lazy } from 'react';
import {
  OrganisationCreateDocument,
  OrganisationListDocument,
  OrganisationOneDocument,
  OrganisationUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() => import('./OrganisationList.tsx').then(m => ({ default: m.OrganisationList }))),
  show: lazy(() => import('./OrganisationShow.tsx').then(m => ({ default: m.OrganisationShow }))),
  create: lazy(() => import('./OrganisationForm.tsx').then(m => ({ default: m.OrganisationCreate }))),
  edit: lazy(() => import('./OrganisationForm.tsx').then(m => ({ default: m.OrganisationEdit }))),
  words: organisationWords,
};
