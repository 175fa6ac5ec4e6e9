import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import {
  ProcessorContractCreateDocument,
  ProcessorContractListDocument,
  ProcessorContractOneDocument,
  ProcessorContractUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { processorContractWords } from './words.ts';

/** Processor contracts in the panel. */
export const processorContract: Registration = {
  name: 'processorContracts',
  subject: 'ProcessorContract',
  group: 'registers',
  icon: HandshakeOutlined,
  recordRepresentation: 'title',
  documents: {
    list: ProcessorContractListDocument,
    one: ProcessorContractOneDocument,
    create: ProcessorContractCreateDocument,
    update: ProcessorContractUpdateDocument,
  },
  list: fetched(() => import('./ProcessorContractList.tsx').then(m => m.ProcessorContractList)),
  show: fetched(() => import('./ProcessorContractShow.tsx').then(m => m.ProcessorContractShow)),
  create: fetched(() => import('./ProcessorContractForm.tsx').then(m => m.ProcessorContractCreate)),
  edit: fetched(() => import('./ProcessorContractForm.tsx').then(m => m.ProcessorContractEdit)),
  words: processorContractWords,
};
