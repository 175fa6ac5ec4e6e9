import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { fetched } from '../core/fetched.tsx';
import { AuditEntryListDocument, AuditEntryOneDocument } from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { auditEntryName, auditEntryWords } from './words.ts';

/** The audit trail in the panel: nobody writes it. */
export const auditEntry: Registration = {
  name: 'auditEntries',
  subject: 'AuditEntry',
  group: 'settings',
  icon: HistoryOutlined,
  recordRepresentation: auditEntryName,
  documents: { list: AuditEntryListDocument, one: AuditEntryOneDocument },
  list: fetched(() => import('./AuditEntryList.tsx').then(m => m.AuditEntryList)),
  show: fetched(() => import('./AuditEntryShow.tsx').then(m => m.AuditEntryShow)),
  words: auditEntryWords,
  searchable: false,
};
