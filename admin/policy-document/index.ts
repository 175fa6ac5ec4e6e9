import PolicyOutlined from '@mui/icons-material/PolicyOutlined';
import {
  PolicyDocumentCreateDocument,
  PolicyDocumentListDocument,
  PolicyDocumentOneDocument,
  PolicyDocumentUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
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
  list: fetched(() => import('./PolicyDocumentList.tsx').then(m => m.PolicyDocumentList)),
  show: fetched(() => import('./PolicyDocumentShow.tsx').then(m => m.PolicyDocumentShow)),
  create: fetched(() => import('./PolicyDocumentForm.tsx').then(m => m.PolicyDocumentCreate)),
  edit: fetched(() => import('./PolicyDocumentForm.tsx').then(m => m.PolicyDocumentEdit)),
  changeable: ({ status }) => status === 'DRAFT',
  words: policyDocumentWords,
};
