import PhoneInTalkOutlined from '@mui/icons-material/PhoneInTalkOutlined';
import type { ComponentType } from 'react';
import {
  IntakeCreateDocument,
  IntakeListDocument,
  IntakeOneDocument,
  IntakeUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { intakeWords } from './words.ts';

type Pages = typeof import('./IntakePages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./IntakePages.tsx').then(m => m[name] as ComponentType));

/** Calls and messages in the panel. */
export const intake: Registration = {
  name: 'intakes',
  subject: 'Intake',
  group: 'cases',
  icon: PhoneInTalkOutlined,
  recordRepresentation: record => [record.reference, record.personName].filter(Boolean).join(' · '),
  documents: {
    list: IntakeListDocument,
    one: IntakeOneDocument,
    create: IntakeCreateDocument,
    update: IntakeUpdateDocument,
  },
  list: page('IntakeList'),
  show: page('IntakeShow'),
  create: page('IntakeCreate'),
  edit: page('IntakeEdit'),
  words: intakeWords,
};
