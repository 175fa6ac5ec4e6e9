import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import type { ComponentType } from 'react';
import {
  EventAttendanceCreateDocument,
  EventAttendanceListDocument,
  EventAttendanceOneDocument,
  EventAttendanceUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { attendanceWords } from './words.ts';

type Pages = typeof import('./EventAttendancePages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./EventAttendancePages.tsx').then(m => m[name] as ComponentType));

/** Who comes to events and trainings in the panel (S22). */
export const eventAttendance: Registration = {
  name: 'eventAttendances',
  subject: 'EventAttendance',
  group: 'people',
  icon: EventAvailableOutlined,
  recordRepresentation: record => [record.reference, record.occasion].filter(Boolean).join(' · '),
  documents: {
    list: EventAttendanceListDocument,
    one: EventAttendanceOneDocument,
    create: EventAttendanceCreateDocument,
    update: EventAttendanceUpdateDocument,
  },
  list: page('EventAttendanceList'),
  show: page('EventAttendanceShow'),
  create: page('EventAttendanceCreate'),
  edit: page('EventAttendanceEdit'),
  words: attendanceWords,
};
