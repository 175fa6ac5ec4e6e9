import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import { lazy } from 'react';
import {
  OrganisationProfileCreateDocument,
  OrganisationProfileListDocument,
  OrganisationProfileOneDocument,
  OrganisationProfileUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() =>
    import('./OrganisationProfileList.tsx').then(m => ({ default: m.OrganisationProfileList })),
  ),
  show: lazy(() =>
    import('./OrganisationProfileShow.tsx').then(m => ({ default: m.OrganisationProfileShow })),
  ),
  create: lazy(() =>
    import('./OrganisationProfileForm.tsx').then(m => ({ default: m.OrganisationProfileCreate })),
  ),
  edit: lazy(() =>
    import('./OrganisationProfileForm.tsx').then(m => ({ default: m.OrganisationProfileEdit })),
  ),
  words: organisationProfileWords,
  searchable: false,
  // An approved edition is never changed, only superseded (S15).
  changeable: record => record.status === 'DRAFT',
};
