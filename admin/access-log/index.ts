import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { fetched } from '../core/fetched.tsx';
import { AccessLogListDocument, AccessLogOneDocument } from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { accessLogName, accessLogWords } from './words.ts';

/** Reads of cases by assigned managers in the panel: nobody writes them (M5). */
export const accessLog: Registration = {
  name: 'accessLogs',
  subject: 'AccessLog',
  group: 'settings',
  icon: VisibilityOutlined,
  recordRepresentation: accessLogName,
  documents: { list: AccessLogListDocument, one: AccessLogOneDocument },
  list: fetched(() => import('./AccessLogPages.tsx').then(m => m.AccessLogList)),
  show: fetched(() => import('./AccessLogPages.tsx').then(m => m.AccessLogShow)),
  words: accessLogWords,
  searchable: false,
};
