import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { day } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import type { Activity } from './ProcessingActivityShow.tsx';

/** Every edition of the entry, newest first. */
export function Editions() {
  const translate = useTranslate();
  const activity = useRecordContext<Activity>()!;
  return (
    <Parts title="resources.processingActivities.sections.editions" empty="record.not_set">
      {activity.editions.map(({ id, edition, status, activeFrom, endedOn }) => (
        <Part
          key={id}
          name={
            <Link component={RouterLink} to={`/processingActivities/${id}/show`}>
              {translate('pages.policy.edition', { edition })}
            </Link>
          }
          facts={[
            choiceWord(translate, 'ProcessingActivityStatus', status),
            activeFrom && translate('pages.policy.since', { day: day(activeFrom) }),
            endedOn && translate('pages.policy.until', { day: day(endedOn) }),
          ]}
        />
      ))}
    </Parts>
  );
}
