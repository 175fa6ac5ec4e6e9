import GavelOutlined from '@mui/icons-material/GavelOutlined';
import {
  LegalHoldCreateDocument,
  LegalHoldListDocument,
  LegalHoldOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
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
  list: fetched(() => import('./HoldList.tsx').then(m => m.HoldList)),
  show: fetched(() => import('./HoldShow.tsx').then(m => m.HoldShow)),
  create: fetched(() => import('./HoldCreate.tsx').then(m => m.HoldCreate)),
  searchable: false,
  toInput: holdInput,
  words: holdWords,
};
