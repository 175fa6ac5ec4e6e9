import HubOutlined from '@mui/icons-material/HubOutlined';
import { lazy } from 'react';
import {
  SharingAgreementCreateDocument,
  SharingAgreementListDocument,
  SharingAgreementOneDocument,
  SharingAgreementUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() => import('./SharingAgreementList.tsx').then(m => ({ default: m.SharingAgreementList }))),
  show: lazy(() => import('./SharingAgreementShow.tsx').then(m => ({ default: m.SharingAgreementShow }))),
  create: lazy(() => import('./SharingAgreementForm.tsx').then(m => ({ default: m.SharingAgreementCreate }))),
  edit: lazy(() => import('./SharingAgreementForm.tsx').then(m => ({ default: m.SharingAgreementEdit }))),
  words: sharingAgreementWords,
};
