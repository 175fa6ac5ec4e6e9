import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { day } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import type { Rule } from './RetentionRuleShow.tsx';

/** Every edition of the rule, newest first. */
export function Editions() {
  const translate = useTranslate();
  const rule = useRecordContext<Rule>()!;
  return (
    <Parts title="resources.retentionRules.sections.editions" empty="record.not_set">
      {rule.editions.map(({ id, edition, status, inUseSince, retiredOn }) => (
        <Part
          key={id}
          name={
            <Link component={RouterLink} to={`/retentionRules/${id}/show`}>
              {translate('pages.retention.edition', { edition })}
            </Link>
          }
          facts={[
            choiceWord(translate, 'RetentionRuleStatus', status),
            inUseSince && translate('pages.retention.since', { day: day(inUseSince) }),
            retiredOn && translate('pages.retention.until', { day: day(retiredOn) }),
          ]}
        />
      ))}
    </Parts>
  );
}
