import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined';
import type { ComponentType } from 'react';
import { fetched } from '../core/fetched.tsx';
import { WebEnquiryListDocument, WebEnquiryOneDocument } from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { webEnquiryWords } from './words.ts';

type Pages = typeof import('./WebEnquiryPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./WebEnquiryPages.tsx').then(m => m[name] as ComponentType));

/** What comes through the website in the panel (S8). */
export const webEnquiry: Registration = {
  name: 'webEnquiries',
  subject: 'WebEnquiry',
  group: 'cases',
  icon: ForwardToInboxOutlined,
  recordRepresentation: record => [record.reference, record.personName].filter(Boolean).join(' · '),
  documents: { list: WebEnquiryListDocument, one: WebEnquiryOneDocument },
  list: page('WebEnquiryList'),
  show: page('WebEnquiryShow'),
  words: webEnquiryWords,
};
