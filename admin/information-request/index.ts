import ContactSupportOutlined from '@mui/icons-material/ContactSupportOutlined';
import {
  InformationRequestCreateDocument,
  InformationRequestListDocument,
  InformationRequestOneDocument,
  InformationRequestUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
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
  list: fetched(() => import('./InformationRequestList.tsx').then(m => m.InformationRequestList)),
  show: fetched(() => import('./InformationRequestShow.tsx').then(m => m.InformationRequestShow)),
  create: fetched(() => import('./InformationRequestForm.tsx').then(m => m.InformationRequestCreate)),
  edit: fetched(() => import('./InformationRequestForm.tsx').then(m => m.InformationRequestEdit)),
  words: informationRequestWords,
};
