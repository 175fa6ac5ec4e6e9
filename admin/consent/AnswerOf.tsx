import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate, type TranslateFunction } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type {
  ConsentQuestionWordsFragment,
  ConsentRecordWholeFragment,
} from '../../schema/generated/graphql.ts';
import { day, dayOf, instant } from '../core/day.ts';
import { Part } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { StatusChip } from '../core/show/StatusChip.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { consentEvents } from './events.tsx';

interface AnswerOfProps {
  /** The wording in use; null for what is history. */
  question: ConsentQuestionWordsFragment | null;
  record: ConsentRecordWholeFragment | null;
  children?: ReactNode;
}

/** One question and where its answer stands: when, by whom, what it allows now, and what goes on by law (X3). */
export function AnswerOf({ question, record, children }: AnswerOfProps) {
  const translate = useTranslate();
  const title = question?.title ?? record?.question?.title;
  return (
    <Part
      name={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <span>{[title, record?.recipientName].filter(Boolean).join(': ')}</span>
          <StatusChip of="ConsentStanding" value={record?.standing ?? 'NOT_ASKED'} />
        </Box>
      }
      facts={record ? factsOf(translate, record) : []}
    >
      {question && (
        <Box sx={{ mt: 1 }}>
          <Typography>
            {record?.valid ? question.whatItAllows : translate('pages.consent.allows_nothing')}
          </Typography>
          {record && record.question?.id !== question.id && (
            <Typography>{translate('pages.consent.older', { edition: record.question?.edition })}</Typography>
          )}
          <Typography color="textSecondary" sx={{ whiteSpace: 'pre-line' }}>
            {translate('pages.consent.continues')} {question.whatContinues}
          </Typography>
        </Box>
      )}
      {record && <PartActions part={record} subject="ConsentRecord" events={consentEvents} />}
      {children && <Box sx={{ mt: 2 }}>{children}</Box>}
    </Part>
  );
}

function factsOf(translate: TranslateFunction, record: ConsentRecordWholeFragment): ReactNode[] {
  const how = (value: string) => choiceWord(translate, 'ConsentHow', value).toLowerCase();
  const { giverName, giverKind, withdrawnAt, refreshDue, invalidatedAt } = record;
  return [
    <Link key="reference" component={RouterLink} to={`/consentRecords/${record.id}/show`}>
      {record.reference}
    </Link>,
    translate('pages.consent.said', {
      answer: choiceWord(translate, 'ConsentAnswer', record.answer),
      date: instant(String(record.givenAt)),
      how: how(record.how),
    }),
    giverKind !== 'SELF' &&
      translate('pages.consent.for', {
        name: giverName,
        kind: choiceWord(translate, 'ConsentGiver', giverKind).toLowerCase(),
      }),
    record.takenBy && translate('pages.consent.taken', { name: record.takenBy.displayName }),
    refreshDue && record.valid && translate('pages.consent.until', { date: day(refreshDue) }),
    withdrawnAt &&
      translate('pages.consent.withdrawn', {
        date: instant(String(withdrawnAt)),
        how: how(record.withdrawnHow!),
      }),
    invalidatedAt && translate('pages.consent.invalidated', { date: dayOf(String(invalidatedAt)) }),
    record.deadline && <DeadlineOf key="deadline" record={record} />,
  ];
}
