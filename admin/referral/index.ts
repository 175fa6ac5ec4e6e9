import AssignmentIndOutlined from '@mui/icons-material/AssignmentIndOutlined';
import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined';
import type { ComponentType } from 'react';
import {
  AgencyConsentLiaisonListDocument,
  AgencyConsentLiaisonOneDocument,
  ReferralListDocument,
  ReferralOneDocument,
  ReferralUpdateDocument,
  RegisterReferralDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { liaisonWords } from './liaison-words.ts';
import { referralWords } from './words.ts';

type Pages = typeof import('./ReferralPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./ReferralPages.tsx').then(m => m[name] as ComponentType));
type LiaisonPages = typeof import('./LiaisonPages.tsx');
const liaisonPage = (name: keyof LiaisonPages) =>
  fetched(() => import('./LiaisonPages.tsx').then(m => m[name] as ComponentType));

/** Referrals in the panel: registered in one go, then kept (§4.11). */
export const referral: Registration = {
  name: 'referrals',
  subject: 'Referral',
  group: 'people',
  icon: AssignmentIndOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: ReferralListDocument,
    one: ReferralOneDocument,
    create: RegisterReferralDocument,
    update: ReferralUpdateDocument,
  },
  list: page('ReferralList'),
  show: fetched(() => import('./ReferralShow.tsx').then(m => m.ReferralShow)),
  create: fetched(() => import('./RegisterReferral.tsx').then(m => m.RegisterReferral)),
  edit: page('ReferralEdit'),
  words: referralWords,
};

/** Liaisons with agencies that refer (S5). */
export const agencyLiaison: Registration = {
  name: 'agencyConsentLiaisons',
  subject: 'AgencyConsentLiaison',
  group: 'people',
  icon: ForwardToInboxOutlined,
  recordRepresentation: 'reference',
  documents: { list: AgencyConsentLiaisonListDocument, one: AgencyConsentLiaisonOneDocument },
  list: liaisonPage('LiaisonList'),
  show: liaisonPage('LiaisonShow'),
  words: liaisonWords,
};
