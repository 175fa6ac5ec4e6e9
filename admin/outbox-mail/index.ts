import OutboxOutlined from '@mui/icons-material/OutboxOutlined';
import { fetched } from '../core/fetched.tsx';
import { OutboxMailListDocument, OutboxMailOneDocument } from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { mailName, outboxMailWords } from './words.ts';

/** Mails in the panel, without what they say. */
export const outboxMail: Registration = {
  name: 'outboxMails',
  subject: 'OutboxMail',
  group: 'settings',
  icon: OutboxOutlined,
  recordRepresentation: mailName,
  documents: { list: OutboxMailListDocument, one: OutboxMailOneDocument },
  list: fetched(() => import('./OutboxMailList.tsx').then(m => m.OutboxMailList)),
  show: fetched(() => import('./OutboxMailShow.tsx').then(m => m.OutboxMailShow)),
  words: outboxMailWords,
  searchable: false,
};
