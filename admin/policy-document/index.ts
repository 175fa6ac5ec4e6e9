import PolicyOutlined from '@mui/icons-material/PolicyOutlined';
import { lazy } from 'react';
import {
  PolicyDocumentCreateDocument,
  PolicyDocumentListDocument,
  PolicyDocumentOneDocument,
  PolicyDocumentUpdateDocument,
} from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { policyDocumentWords } from './words.ts';

/** The policy library in the panel. */
export const policyDocument: Registration = {
  name: 'policyDocuments',
  subject: 'PolicyDocument',
  group: 'registers',
  icon: PolicyOutlined,
  recordRepresentation: 'title',
  documents: {
    list: PolicyDocumentListDocument,
    one: PolicyDocumentOneDocument,
    create: PolicyDocumentCreateDocument,
    update: PolicyDocumentUpdateDocument,
  },
  list: lazy(() => import('./PolicyDocumentList.tsx').then(m => ({ default: m.PolicyDocumentList }))),
  show: lazy(() => import('./PolicyDocumentShow.tsx').then(m => ({ default: m.PolicyDocumentShow }))),
  create: lazy(() => import('./PolicyDocumentForm.tsx').then(m => ({ default: m.PolicyDocumentCreate }))),
  edit: lazy(() => import('./PolicyDocumentForm.tsx').then(m => ({ default: m.PolicyDocumentEdit }))),
  changeable: ({ status }) => status === 'DRAFT',
  words: policyDocumentWords,
};
