import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import QuizOutlined from '@mui/icons-material/QuizOutlined';
import type { ComponentType } from 'react';
import {
  ConsentQuestionCreateDocument,
  ConsentQuestionListDocument,
  ConsentQuestionOneDocument,
  ConsentQuestionUpdateDocument,
  ConsentRecordListDocument,
  ConsentRecordOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { consentQuestionWords } from './question-words.ts';
import { consentRecordWords } from './words.ts';

type Records = typeof import('./ConsentRecordPages.tsx');
const ofRecords = (name: keyof Records) =>
  fetched(() => import('./ConsentRecordPages.tsx').then(m => m[name] as ComponentType));

type Questions = typeof import('./ConsentQuestionPages.tsx');
const ofQuestions = (name: keyof Questions) =>
  fetched(() => import('./ConsentQuestionPages.tsx').then(m => m[name] as ComponentType));

/** Answers in the panel; they are recorded on the client's page. */
export const consentRecord: Registration = {
  name: 'consentRecords',
  subject: 'ConsentRecord',
  group: 'people',
  icon: HowToRegOutlined,
  recordRepresentation: 'reference',
  documents: { list: ConsentRecordListDocument, one: ConsentRecordOneDocument },
  list: ofRecords('ConsentRecordList'),
  show: ofRecords('ConsentRecordShow'),
  words: consentRecordWords,
};

/** The wordings of the questions in the panel. */
export const consentQuestion: Registration = {
  name: 'consentQuestions',
  subject: 'ConsentQuestion',
  group: 'registers',
  icon: QuizOutlined,
  recordRepresentation: 'title',
  documents: {
    list: ConsentQuestionListDocument,
    one: ConsentQuestionOneDocument,
    create: ConsentQuestionCreateDocument,
    update: ConsentQuestionUpdateDocument,
  },
  list: ofQuestions('ConsentQuestionList'),
  show: ofQuestions('ConsentQuestionShow'),
  create: ofQuestions('ConsentQuestionCreate'),
  edit: ofQuestions('ConsentQuestionEdit'),
  changeable: ({ status }) => status === 'DRAFT',
  words: consentQuestionWords,
};
