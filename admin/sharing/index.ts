import OutboundOutlined from '@mui/icons-material/OutboundOutlined';
import {
  DisclosureCreateDocument,
  DisclosureListDocument,
  DisclosureOneDocument,
  DisclosureUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { proposalOf } from './proposal.ts';
import { sharingWords } from './words.ts';

/** Sharing about clients in the panel, through one gate (S10, S73). */
export const sharing: Registration = {
  name: 'disclosures',
  subject: 'Disclosure',
  group: 'people',
  icon: OutboundOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: DisclosureListDocument,
    one: DisclosureOneDocument,
    create: DisclosureCreateDocument,
    update: DisclosureUpdateDocument,
  },
  list: fetched(() => import('./DisclosureList.tsx').then(m => m.DisclosureList)),
  show: fetched(() => import('./DisclosureShow.tsx').then(m => m.DisclosureShow)),
  create: fetched(() => import('./DisclosureForm.tsx').then(m => m.DisclosureCreate)),
  edit: fetched(() => import('./DisclosureForm.tsx').then(m => m.DisclosureEdit)),
  changeable: record => record.status === 'PROPOSED',
  toInput: proposalOf,
  words: sharingWords,
};
