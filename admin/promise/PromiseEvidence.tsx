import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../core/words/sentences.ts';
import { WorkLink } from '../workbench/WorkLink.tsx';
import type { Standing } from './PromisesPage.tsx';

const COUNTS = ['kept', 'atRisk', 'broken'] as const;

/** The live records behind a promise: counted, and those that do not keep it by name. */
export function PromiseEvidence({ standing }: { standing: Standing }) {
  const translate = useTranslate();
  const { state, evidence, records } = standing;
  const failing = evidence.reduce((sum, { atRisk, broken }) => sum + atRisk + broken, 0);
  if (state === 'NOT_BUILT') return <>{translate('pages.promise.not_built')}</>;
  if (evidence.length === 0) return <>{translate('pages.promise.no_records')}</>;
  return (
    <>
      {evidence.map(counted => (
        <div key={counted.subject}>
          {translate('pages.promise.counts', {
            kind: choiceWord(translate, 'WorkSubject', counted.subject),
            counts: COUNTS.filter(name => counted[name] > 0)
              .map(name => translate(`pages.promise.count.${name}`, { count: counted[name] }))
              .join(', '),
          })}
        </div>
      ))}
      {records.length > 0 && (
        <ul>
          {records.map(({ subject, id, reference, reason }) => (
            <li key={`${id} ${reason}`}>
              <WorkLink item={{ subject, opens: subject, opensId: id, reference }} />{' '}
              {choiceWord(translate, 'PromiseReason', reason)}
            </li>
          ))}
        </ul>
      )}
      {records.length < failing && (
        <Typography color="textSecondary">{translate('pages.promise.hidden')}</Typography>
      )}
    </>
  );
}
