import HubOutlined from '@mui/icons-material/HubOutlined';
import {
  SharingAgreementCreateDocument,
  SharingAgreementListDocument,
  SharingAgreementOneDocument,
  SharingAgreementUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { sharingAgreementWords } from './words.ts';

/** Sharing agreements in the panel. */
export const sharingAgreement: Registration = {
  name: 'sharingAgreements',
  subject: 'SharingAgreement',
  group: 'registers',
  icon: HubOutlined,
  recordRepresentation: 'title',
  documents: {
    list: SharingAgreementListDocument,
    one: SharingAgreementOneDocument,
    create: SharingAgreementCreateDocument,
    update: SharingAgreementUpdateDocument,
  },
  list: fetched(() => import('./SharingAgreementList.tsx').then(m => m.SharingAgreementList)),
  show: fetched(() => import('./SharingAgreementShow.tsx').then(m => m.SharingAgreementShow)),
  create: fetched(() => import('./SharingAgreementForm.tsx').then(m => m.SharingAgreementCreate)),
  edit: fetched(() => import('./SharingAgreementForm.tsx').then(m => m.SharingAgreementEdit)),
  words: sharingAgreementWords,
};
