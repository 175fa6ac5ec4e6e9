import BiotechOutlined from '@mui/icons-material/BiotechOutlined';
import HistoryEduOutlined from '@mui/icons-material/HistoryEduOutlined';
import type { ComponentType } from 'react';
import {
  ResearchConsentRequestCreateDocument,
  ResearchConsentRequestListDocument,
  ResearchConsentRequestOneDocument,
  ResearchStudyCreateDocument,
  ResearchStudyListDocument,
  ResearchStudyOneDocument,
  ResearchStudyUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { researchStudyWords } from './study-words.ts';
import { researchConsentWords } from './words.ts';

type Studies = typeof import('./StudyPages.tsx');
const ofStudies = (name: keyof Studies) =>
  fetched(() => import('./StudyPages.tsx').then(m => m[name] as ComponentType));

type Requests = typeof import('./RequestPages.tsx');
const ofRequests = (name: keyof Requests) =>
  fetched(() => import('./RequestPages.tsx').then(m => m[name] as ComponentType));

/** Studies in the panel: proposed by an officer, approved by a manager (S49). */
export const researchStudy: Registration = {
  name: 'researchStudies',
  subject: 'ResearchStudy',
  group: 'registers',
  icon: BiotechOutlined,
  recordRepresentation: 'title',
  documents: {
    list: ResearchStudyListDocument,
    one: ResearchStudyOneDocument,
    create: ResearchStudyCreateDocument,
    update: ResearchStudyUpdateDocument,
  },
  list: ofStudies('StudyList'),
  show: fetched(() => import('./StudyShow.tsx').then(m => m.StudyShow)),
  create: ofStudies('StudyCreate'),
  edit: ofStudies('StudyEdit'),
  changeable: ({ status }) => status === 'DRAFT',
  words: researchStudyWords,
};

/** What people were told of studies and what they said, in the panel (S50). */
export const researchConsent: Registration = {
  name: 'researchConsentRequests',
  subject: 'ResearchConsentRequest',
  group: 'people',
  icon: HistoryEduOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: ResearchConsentRequestListDocument,
    one: ResearchConsentRequestOneDocument,
    create: ResearchConsentRequestCreateDocument,
  },
  list: ofRequests('RequestList'),
  show: fetched(() => import('./RequestShow.tsx').then(m => m.RequestShow)),
  create: ofRequests('RequestCreate'),
  words: researchConsentWords,
};
