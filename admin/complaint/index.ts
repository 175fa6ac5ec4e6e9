import FeedbackOutlined from '@mui/icons-material/FeedbackOutlined';
import {
  ComplaintCaseCreateDocument,
  ComplaintCaseListDocument,
  ComplaintCaseOneDocument,
  ComplaintCaseUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { complaintWords } from './words.ts';

/** Complaints in the panel. */
export const complaint: Registration = {
  name: 'complaintCases',
  subject: 'ComplaintCase',
  group: 'cases',
  icon: FeedbackOutlined,
  recordRepresentation: record => [record.reference, record.title].filter(Boolean).join(' · '),
  documents: {
    list: ComplaintCaseListDocument,
    one: ComplaintCaseOneDocument,
    create: ComplaintCaseCreateDocument,
    update: ComplaintCaseUpdateDocument,
  },
  list: fetched(() => import('./ComplaintList.tsx').then(m => m.ComplaintList)),
  show: fetched(() => import('./ComplaintShow.tsx').then(m => m.ComplaintShow)),
  create: fetched(() => import('./ComplaintForm.tsx').then(m => m.ComplaintCreate)),
  edit: fetched(() => import('./ComplaintForm.tsx').then(m => m.ComplaintEdit)),
  // Who may not read what it is about has nothing to correct.
  changeable: record => record.title !== null,
  words: complaintWords,
};
