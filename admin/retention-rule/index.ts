import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import MoreTimeOutlined from '@mui/icons-material/MoreTimeOutlined';
import {
  RetentionOverrideCreateDocument,
  RetentionOverrideListDocument,
  RetentionOverrideOneDocument,
  RetentionOverrideUpdateDocument,
  RetentionRuleCreateDocument,
  RetentionRuleListDocument,
  RetentionRuleOneDocument,
  RetentionRuleUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration, Registration } from '../core/register.ts';
import { retentionRuleWords } from './words.ts';

/** The retention schedule in the panel. */
export const retentionRule: Registration = {
  name: 'retentionRules',
  subject: 'RetentionRule',
  group: 'retention',
  icon: EventBusyOutlined,
  recordRepresentation: record => `${record.code}: ${record.recordType}`,
  documents: {
    list: RetentionRuleListDocument,
    one: RetentionRuleOneDocument,
    create: RetentionRuleCreateDocument,
    update: RetentionRuleUpdateDocument,
  },
  list: fetched(() => import('./RetentionRuleList.tsx').then(m => m.RetentionRuleList)),
  show: fetched(() => import('./RetentionRuleShow.tsx').then(m => m.RetentionRuleShow)),
  create: fetched(() => import('./RetentionRuleForm.tsx').then(m => m.RetentionRuleCreate)),
  edit: fetched(() => import('./RetentionRuleForm.tsx').then(m => m.RetentionRuleEdit)),
  words: retentionRuleWords,
};

/** Overrides of the ceiling in the panel. */
export const retentionOverride: Registration = {
  name: 'retentionOverrides',
  subject: 'RetentionOverride',
  group: 'retention',
  icon: MoreTimeOutlined,
  recordRepresentation: 'ruleCode',
  documents: {
    list: RetentionOverrideListDocument,
    one: RetentionOverrideOneDocument,
    create: RetentionOverrideCreateDocument,
    update: RetentionOverrideUpdateDocument,
  },
  list: fetched(() => import('./RetentionOverrideList.tsx').then(m => m.RetentionOverrideList)),
  show: fetched(() => import('./RetentionOverrideShow.tsx').then(m => m.RetentionOverrideShow)),
  create: fetched(() => import('./RetentionOverrideForm.tsx').then(m => m.RetentionOverrideCreate)),
  edit: fetched(() => import('./RetentionOverrideForm.tsx').then(m => m.RetentionOverrideEdit)),
  words: retentionRuleWords,
};

/** "When may this go?". */
export const retentionCalculator: PageRegistration = {
  path: '/when-may-this-go',
  label: 'pages.retention.calculator',
  group: 'retention',
  icon: CalculateOutlined,
  element: fetched(() => import('./CalculatorPage.tsx').then(m => m.CalculatorPage)),
  needs: { action: 'read', subject: 'RetentionRule' },
};
