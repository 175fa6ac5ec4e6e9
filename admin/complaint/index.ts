import FeedbackOutlined from '@mui/icons-material/FeedbackOutlined';
import { lazy } from 'react';
import {
  ComplaintCaseCreateDocument,
  ComplaintCaseListDocument,
  ComplaintCaseOneDocument,
  ComplaintCaseUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() => import('./ComplaintList.tsx').then(m => ({ default: m.ComplaintList }))),
  show: lazy(() => import('./ComplaintShow.tsx').then(m => ({ default: m.ComplaintShow }))),
  create: lazy(() => import('./ComplaintForm.tsx').then(m => ({ default: m.ComplaintCreate }))),
  edit: lazy(() => import('./ComplaintForm.tsx').then(m => ({ default: m.ComplaintEdit }))),
  // Who may not read what it is about has nothing to correct.
  changeable: record => record.title !== null,
  words: complaintWords,
};
