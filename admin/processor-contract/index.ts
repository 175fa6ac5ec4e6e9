import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import {
  ProcessorContractCreateDocument,
  ProcessorContractListDocument,
  ProcessorContractOneDocument,
  ProcessorContractUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() => import('./ProcessorContractList.tsx').then(m => ({ default: m.ProcessorContractList }))),
  show: lazy(() => import('./ProcessorContractShow.tsx').then(m => ({ default: m.ProcessorContractShow }))),
  create: lazy(() =>
    import('./ProcessorContractForm.tsx').then(m => ({ default: m.ProcessorContractCreate })),
  ),
  edit: lazy(() => import('./ProcessorContractForm.tsx').then(m => ({ default: m.ProcessorContractEdit }))),
  words: processorContractWords,
};
