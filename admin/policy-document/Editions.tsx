import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { day } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import type { Policy } from './PolicyDocumentShow.tsx';

/** Every edition of the document, newest first. */
export function Editions() {
  const translate = useTranslate();
  const policy = useRecordContext<Policy>()!;
  return (
    <Parts title="resources.policyDocuments.sections.editions" empty="record.not_set">
      {policy.editions.map(({ id, edition, status, inForceFrom, inForceTo }) => (
        <Part
          key={id}
          name={
            <Link component={RouterLink} to={`/policyDocuments/${id}/show`}>
              {translate('pages.policy.edition', { edition })}
            </Link>
          }
          facts={[
            choiceWord(translate, 'PolicyDocumentStatus', status),
            inForceFrom && translate('pages.policy.since', { day: day(inForceFrom) }),
            inForceTo && translate('pages.policy.until', { day: day(inForceTo) }),
          ]}
        />
      ))}
    </Parts>
  );
}
