import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import {
  LegalHoldCreateDocument,
  LegalHoldListDocument,
  LegalHoldOneDocument,
} from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { holdInput } from './hold-input.ts';
import { holdName, holdWords } from './words.ts';

/** Legal holds in the panel. */
export const hold: Registration = {
  name: 'legalHolds',
  subject: 'LegalHold',
  group: 'retention',
  icon: GavelOutlined,
  recordRepresentation: holdName,
  documents: { list: LegalHoldListDocument, one: LegalHoldOneDocument, create: LegalHoldCreateDocument },
  list: lazy(() => import('./HoldList.tsx').then(m => ({ default: m.HoldList }))),
  show: lazy(() => import('./HoldShow.tsx').then(m => ({ default: m.HoldShow }))),
  create: lazy(() => import('./HoldCreate.tsx').then(m => ({ default: m.HoldCreate }))),
  searchable: false,
  toInput: holdInput,
  words: holdWords,
};
