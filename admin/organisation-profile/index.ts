import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import {
  OrganisationProfileCreateDocument,
  OrganisationProfileListDocument,
  OrganisationProfileOneDocument,
  OrganisationProfileUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { editionName, organisationProfileWords } from './words.ts';

/** The editions of the organisation's profile in the panel. */
export const organisationProfile: Registration = {
  name: 'organisationProfiles',
  subject: 'OrganisationProfile',
  group: 'settings',
  icon: AccountBalanceOutlined,
  recordRepresentation: editionName,
  documents: {
    list: OrganisationProfileListDocument,
    one: OrganisationProfileOneDocument,
    create: OrganisationProfileCreateDocument,
    update: OrganisationProfileUpdateDocument,
  },
  list: fetched(() => import('./OrganisationProfileList.tsx').then(m => m.OrganisationProfileList)),
  show: fetched(() => import('./OrganisationProfileShow.tsx').then(m => m.OrganisationProfileShow)),
  create: fetched(() => import('./OrganisationProfileForm.tsx').then(m => m.OrganisationProfileCreate)),
  edit: fetched(() => import('./OrganisationProfileForm.tsx').then(m => m.OrganisationProfileEdit)),
  words: organisationProfileWords,
  searchable: false,
  // An approved edition is never changed, only superseded (S15).
  changeable: record => record.status === 'DRAFT',
};
