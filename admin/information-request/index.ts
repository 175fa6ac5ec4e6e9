import ContactSupportOutlined from '@mui/icons-material/ContactSupportOutlined';
import { lazy } from 'react';
import {
  InformationRequestCreateDocument,
  InformationRequestListDocument,
  InformationRequestOneDocument,
  InformationRequestUpdateDocument,
} from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { informationRequestWords } from './words.ts';

/** Questions about retention in the panel. */
export const informationRequest: Registration = {
  name: 'informationRequests',
  subject: 'InformationRequest',
  group: 'retention',
  icon: ContactSupportOutlined,
  recordRepresentation: record => [record.reference, record.personName].filter(Boolean).join(' · '),
  documents: {
    list: InformationRequestListDocument,
    one: InformationRequestOneDocument,
    create: InformationRequestCreateDocument,
    update: InformationRequestUpdateDocument,
  },
  list: lazy(() => import('./InformationRequestList.tsx').then(m => ({ default: m.InformationRequestList }))),
  show: lazy(() => import('./InformationRequestShow.tsx').then(m => ({ default: m.InformationRequestShow }))),
  create: lazy(() =>
    import('./InformationRequestForm.tsx').then(m => ({ default: m.InformationRequestCreate })),
  ),
  edit: lazy(() => import('./InformationRequestForm.tsx').then(m => ({ default: m.InformationRequestEdit }))),
  words: informationRequestWords,
};
