import OutboundOutlined from '@mui/icons-material/OutboundOutlined';
import { lazy } from 'react';
import {
  DisclosureCreateDocument,
  DisclosureListDocument,
  DisclosureOneDocument,
  DisclosureUpdateDocument,
} from '../../schema/generated/graphql.ts';
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
  list: lazy(() => import('./DisclosureList.tsx').then(m => ({ default: m.DisclosureList }))),
  show: lazy(() => import('./DisclosureShow.tsx').then(m => ({ default: m.DisclosureShow }))),
  create: lazy(() => import('./DisclosureForm.tsx').then(m => ({ default: m.DisclosureCreate }))),
  edit: lazy(() => import('./DisclosureForm.tsx').then(m => ({ default: m.DisclosureEdit }))),
  changeable: record => record.status === 'PROPOSED',
  toInput: proposalOf,
  words: sharingWords,
};
