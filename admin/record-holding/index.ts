import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import type { ComponentType } from 'react';
import {
  RecordHoldingCreateDocument,
  RecordHoldingListDocument,
  RecordHoldingOneDocument,
  RecordHoldingUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { recordHoldingWords } from './words.ts';

type Pages = typeof import('./RecordHoldingPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./RecordHoldingPages.tsx').then(m => m[name] as ComponentType));

/** What is kept where in the panel, paper first of all (S20, S83). */
export const recordHolding: Registration = {
  name: 'recordHoldings',
  subject: 'RecordHolding',
  group: 'retention',
  icon: Inventory2Outlined,
  recordRepresentation: 'reference',
  documents: {
    list: RecordHoldingListDocument,
    one: RecordHoldingOneDocument,
    create: RecordHoldingCreateDocument,
    update: RecordHoldingUpdateDocument,
  },
  list: page('RecordHoldingList'),
  show: page('RecordHoldingShow'),
  create: page('RecordHoldingCreate'),
  edit: page('RecordHoldingEdit'),
  words: recordHoldingWords,
};
