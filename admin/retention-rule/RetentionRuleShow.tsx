import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { periodInWords } from '../../schema/retention-period.ts';
import type { RetentionRuleOneQuery } from '../../schema/generated/graphql.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asChoices, asDay, asNarrative, asPerson } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { useHoldsTab } from '../hold/useHoldsTab.tsx';
import { retentionRuleEvents } from './events.tsx';
import { Editions } from './Editions.tsx';
import { Overrides } from './Overrides.tsx';

/** A rule of the schedule with everything that hangs on it. */
export type Rule = RetentionRuleOneQuery['record'];

const SECTION = 'resources.retentionRules.sections';

/** One rule: how long, why, and what carries it beyond the ceiling. */
export function RetentionRuleShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('RetentionRule');
  const holds = useHoldsTab('RetentionRule', 'RECORD_TYPE');
  return (
    <RecordPage
      statusOf="RetentionRuleStatus"
      deadline={record => deadlineOf(translate, record)}
      events={retentionRuleEvents}
      tabs={{ overview: <Overview />, overrides: <Overrides />, editions: <Editions />, ...holds, ...follow }}
    />
  );
}

function Overview() {
  const translate = useTranslate();
  const rule = useRecordContext<Rule>()!;
  return (
    <>
      {rule.status === 'CAPPED' && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate(rule.ceilingConfirmedBy ? 'pages.retention.ceiling_accepted' : 'pages.retention.capped')}
        </Alert>
      )}
      <Details title={`${SECTION}.period`}>
        <Detail source="recordType" />
        <Detail source="serviceLine" />
        <Detail source="periodKind">{periodInWords(rule)}</Detail>
        <Detail source="trigger" />
        <Detail source="adultRule" />
        <Detail source="needsOverride" show={asChoice('OverrideNeed')} />
      </Details>
      <Details title={`${SECTION}.end`}>
        <Detail source="action" show={asChoice('DisposalAction')} />
        <Detail source="basis" show={asNarrative} />
        <Detail source="confidence" show={asChoices('RetentionConfidence')} />
        <Detail source="notes" show={asNarrative} />
      </Details>
      <Details title={`${SECTION}.use`}>
        <Detail source="edition" />
        <Detail source="inUseSince" show={asDay} />
        <Detail source="retiredOn" show={asDay} />
        <Detail source="proposedBy" show={asPerson} />
        <Detail source="activatedBy" show={asPerson} />
        <Detail source="ceilingProposedBy" show={asPerson} />
        <Detail source="ceilingConfirmedBy" show={asPerson} />
      </Details>
    </>
  );
}
