import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import MoreTimeOutlined from '@mui/icons-material/MoreTimeOutlined';
import { lazy } from 'react';
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
  list: lazy(() => import('./RetentionRuleList.tsx').then(m => ({ default: m.RetentionRuleList }))),
  show: lazy(() => import('./RetentionRuleShow.tsx').then(m => ({ default: m.RetentionRuleShow }))),
  create: lazy(() => import('./RetentionRuleForm.tsx').then(m => ({ default: m.RetentionRuleCreate }))),
  edit: lazy(() => import('./RetentionRuleForm.tsx').then(m => ({ default: m.RetentionRuleEdit }))),
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
  list: lazy(() => import('./RetentionOverrideList.tsx').then(m => ({ default: m.RetentionOverrideList }))),
  show: lazy(() => import('./RetentionOverrideShow.tsx').then(m => ({ default: m.RetentionOverrideShow }))),
  create: lazy(() =>
    import('./RetentionOverrideForm.tsx').then(m => ({ default: m.RetentionOverrideCreate })),
  ),
  edit: lazy(() => import('./RetentionOverrideForm.tsx').then(m => ({ default: m.RetentionOverrideEdit }))),
  words: retentionRuleWords,
};

/** "When may this go?". */
export const retentionCalculator: PageRegistration = {
  path: '/when-may-this-go',
  label: 'pages.retention.calculator',
  group: 'retention',
  icon: CalculateOutlined,
  element: lazy(() => import('./CalculatorPage.tsx').then(m => ({ default: m.CalculatorPage }))),
  needs: { action: 'read', subject: 'RetentionRule' },
};
