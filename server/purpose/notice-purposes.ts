import { Schedule1Condition as Sch1 } from '../policy-document/policy-document.entity.ts';
import {
  Article9Condition as Art9,
  LawfulBasis as Art6,
} from '../sharing-agreement/agreement-party.entity.ts';
import type { PurposeFields } from './purpose.entity.ts';

type Proposed = Pick<
  PurposeFields,
  'code' | 'title' | 'noticePassage' | 'lawfulBases' | 'article9Conditions' | 'schedule1Conditions'
> &
  Partial<Pick<PurposeFields, 'followsAnother' | 'basisNote'>>;

function purpose(
  code: string,
  noticePassage: string,
  title: string,
  lawfulBases: Art6[],
  special: { article9?: Art9[]; schedule1?: Sch1[]; note?: string } = {},
): Proposed {
  return {
    code,
    noticePassage,
    title,
    lawfulBases,
    article9Conditions: special.article9 ?? [],
    schedule1Conditions: special.schedule1 ?? [],
    ...(special.note && { basisNote: special.note }),
  };
}

const CARE = { article9: [Art9.HEALTH_OR_SOCIAL_CARE], schedule1: [Sch1.HEALTH_OR_SOCIAL_CARE] };
const INTERESTS = Art6.LEGITIMATE_INTERESTS;
const RECOGNISED = Art6.RECOGNISED_LEGITIMATE_INTEREST;

/** The purposes of the privacy notice with the bases that the rule book proposes (§1.4); the officer confirms them, a manager approves. */
export const NOTICE_PURPOSES: readonly Proposed[] = [
  { ...purpose('COMMS', 'S29', 'Communicating with people', []), followsAnother: true },
  purpose('P01', 'S30', 'Access to products and services: training, forums, events', [
    Art6.CONTRACT,
    INTERESTS,
  ]),
  purpose(
    'P02',
    'S31',
    'Health and wellbeing services: managing the relationship with who receives them',
    [Art6.PUBLIC_TASK, INTERESTS],
    {
      ...CARE,
      note: 'Care is given by somebody who owes secrecy (DPA 2018 s.11(1)).',
    },
  ),
  purpose('P03', 'S32', 'Carrying out contracts with the person', [Art6.CONTRACT]),
  purpose('P04', 'S33', 'Asking for views and comments', [INTERESTS], {
    note: 'Who opts out is not asked again.',
  }),
  purpose('P05', 'S34', 'Telling people of changes to services', [INTERESTS, Art6.PUBLIC_TASK], {
    note: 'A service message, never marketing.',
  }),
  purpose('P06', 'S35', 'Health and safety obligations', [Art6.LEGAL_OBLIGATION], {
    article9: [Art9.EMPLOYMENT_AND_SOCIAL_PROTECTION],
    schedule1: [Sch1.EMPLOYMENT],
  }),
  purpose(
    'P07',
    'S36',
    'Complying with law, legal process and law enforcement',
    [Art6.LEGAL_OBLIGATION, RECOGNISED],
    {
      note: 'Voluntary help to the police rests on the recognised interest in preventing crime; the exemption of DPA 2018 Sch 2 para 2 is recorded.',
    },
  ),
  purpose(
    'P08',
    'S37',
    'Business management, planning, accounting and audit',
    [INTERESTS, Art6.LEGAL_OBLIGATION],
    CARE,
  ),
  purpose('P09', 'S38', 'Legal disputes, accidents included', [INTERESTS], { article9: [Art9.LEGAL_CLAIMS] }),
  purpose('P10', 'S39', 'Preventing fraud and spam', [INTERESTS, RECOGNISED], {
    article9: [Art9.SUBSTANTIAL_PUBLIC_INTEREST],
    schedule1: [Sch1.UNLAWFUL_ACTS, Sch1.FRAUD],
  }),
  purpose('P11', 'S40', 'Security of networks and information', [INTERESTS], {
    note: 'UK GDPR Art 6(11)(c) names it.',
  }),
  purpose(
    'P12',
    'S41',
    'Analysing provision, retention and attrition included',
    [Art6.PUBLIC_TASK, INTERESTS],
    {
      article9: [Art9.HEALTH_OR_SOCIAL_CARE, Art9.ARCHIVING_RESEARCH_STATISTICS],
      schedule1: [Sch1.HEALTH_OR_SOCIAL_CARE, Sch1.RESEARCH],
      note: 'Only aggregated or pseudonymised figures leave it (UK GDPR Art 84B and 84C).',
    },
  ),
  purpose('P13', 'S42', 'Other legitimate interests, ours or of others', [INTERESTS], {
    note: 'Only with an approved assessment of the interests.',
  }),
  purpose('P14', 'S53', 'Equal-opportunities monitoring', [INTERESTS, Art6.PUBLIC_TASK], {
    article9: [Art9.SUBSTANTIAL_PUBLIC_INTEREST],
    schedule1: [Sch1.EQUALITY],
    note: 'Never for a decision about a person; it stops when the person asks in writing (DPA 2018 Sch 1 para 8).',
  }),
  purpose('P15', 'S54', 'Obligations of a funded project', [INTERESTS, Art6.PUBLIC_TASK, Art6.CONSENT], {
    note: 'A project is no condition of Article 9: each is mapped to a real one first.',
  }),
  purpose('P16', 'S45', 'Recording and logging communications', [INTERESTS, Art6.PUBLIC_TASK], CARE),
  purpose('P17', 'S103', 'Marketing', [Art6.CONSENT], { note: 'An objection is absolute.' }),
  purpose('P18', 'S49', 'Sharing for research and improvement', [Art6.CONSENT], {
    article9: [Art9.EXPLICIT_CONSENT, Art9.ARCHIVING_RESEARCH_STATISTICS],
    schedule1: [Sch1.RESEARCH],
    note: 'Only on the person’s written consent.',
  }),
  purpose('P19', 'S72', 'Payments', [Art6.CONTRACT]),
  purpose('P20', 'S71', 'Safeguarding', [Art6.PUBLIC_TASK, RECOGNISED, Art6.LEGAL_OBLIGATION], {
    article9: [Art9.SUBSTANTIAL_PUBLIC_INTEREST],
    schedule1: [Sch1.SAFEGUARDING],
  }),
];
