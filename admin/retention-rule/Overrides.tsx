import { Button, Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { day } from '../core/day.ts';
import { useViewer } from '../core/session/useViewer.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import type { Rule } from './RetentionRuleShow.tsx';

/** What carries the rule beyond the ceiling, and what did (§3.1). */
export function Overrides() {
  const translate = useTranslate();
  const rule = useRecordContext<Rule>()!;
  const mayPropose = useViewer()?.ability.can('create', 'RetentionOverride');
  const add = (
    <Button component={RouterLink} to="/retentionOverrides/create" variant="outlined" size="small">
      {translate('pages.retention.propose')}
    </Button>
  );
  return (
    <Parts
      title="resources.retentionRules.sections.overrides"
      empty="pages.retention.no_overrides"
      add={mayPropose && add}
    >
      {rule.overrides.map(override => (
        <Part
          key={override.id}
          name={
            <Link component={RouterLink} to={`/retentionOverrides/${override.id}/show`}>
              {override.reference}
            </Link>
          }
          facts={[
            choiceWord(translate, 'OverrideStatus', override.status),
            choiceWord(translate, 'OverrideBasis', override.basis),
            [override.citation, override.clause].filter(Boolean).join(', '),
            override.countersignedOn &&
              translate('pages.retention.since', { day: day(override.countersignedOn) }),
            override.endedOn && translate('pages.retention.ended', { day: day(override.endedOn) }),
          ]}
        >
          {override.reason}
        </Part>
      ))}
    </Parts>
  );
}
