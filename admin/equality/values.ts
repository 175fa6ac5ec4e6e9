import type {
  EqualityNoticeForm,
  EqualityNoticeStatus,
  Ethnicity,
  LimitedByHealth,
  ReligionOrBelief,
  SexualOrientation,
} from '../../schema/generated/graphql.ts';
import { ETHNICITIES } from '../client/values.ts';

/** Whether a condition limits somebody, in the order of the form. */
const HEALTH: readonly LimitedByHealth[] = [
  'LIMITED_A_LOT',
  'LIMITED_A_LITTLE',
  'NOT_LIMITED',
  'PREFER_NOT_TO_SAY',
];
const RELIGIONS: readonly ReligionOrBelief[] = [
  'NONE',
  'BUDDHIST',
  'CHRISTIAN',
  'HINDU',
  'JEWISH',
  'MUSLIM',
  'SIKH',
  'OTHER',
  'PREFER_NOT_TO_SAY',
];
const ORIENTATIONS: readonly SexualOrientation[] = [
  'HETEROSEXUAL',
  'GAY_OR_LESBIAN',
  'BISEXUAL',
  'OTHER',
  'PREFER_NOT_TO_SAY',
];
/** What nobody says: whoever does not know leaves the question out. */
const SAID: readonly Ethnicity[] = ETHNICITIES.filter(code => code !== 'NOT_KNOWN');

/** The four questions in the order in which they are asked, with what may be answered. */
export const QUESTIONS = [
  { source: 'ethnicity', of: 'Ethnicity', values: SAID },
  { source: 'health', of: 'LimitedByHealth', values: HEALTH },
  { source: 'religionOrBelief', of: 'ReligionOrBelief', values: RELIGIONS },
  { source: 'sexualOrientation', of: 'SexualOrientation', values: ORIENTATIONS },
] as const;

/** Ways in which a notice comes, and what becomes of it. */
export const FORMS: readonly EqualityNoticeForm[] = ['LETTER', 'EMAIL', 'TEXT_MESSAGE', 'WEB_CHAT'];
export const STATUSES: readonly EqualityNoticeStatus[] = ['RUNNING', 'STOPPED', 'WITHDRAWN'];
