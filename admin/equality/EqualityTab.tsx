import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { CaptureEqualityAnswersDocument, EqualityAskingDocument } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { MissingList, Refusal } from '../core/show/Refusal.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { QUESTIONS } from './values.ts';

/** Why it is asked, what to say before, and the questions; of the answers nothing, whoever looks (S53). */
export function EqualityTab({ client }: { client: string }) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['equalityAsking', client],
    queryFn: async ({ signal }) =>
      (await ask(EqualityAskingDocument, { client }, signal)).data.equalityAsking,
  });
  return (
    <Box component="section" sx={{ maxWidth: '42rem', display: 'grid', gap: 4, justifyItems: 'start' }}>
      <Typography variant="h2">{translate('pages.equality.title')}</Typography>
      <Typography>{translate('pages.equality.why')}</Typography>
      <Alert severity="info" icon={false}>
        {translate('pages.equality.say')}
      </Alert>
      <Typography>{translate('pages.equality.unseen')}</Typography>
      {error && <Refusal error={asApiError(error)} />}
      {!data && !error && <Skeleton variant="rectangular" width={140} height={32} />}
      {data && !data.mayAsk && (
        <Alert severity="warning">
          {translate('pages.equality.no')}
          <MissingList missing={data.missing} />
        </Alert>
      )}
      {data?.mayAsk && (
        <PartDialog
          label={translate('pages.equality.record')}
          verb={translate('pages.equality.record')}
          items="EqualityMonitoringRecord"
          document={CaptureEqualityAnswersDocument}
          variables={answers => ({ client, answers })}
          form={<Questions />}
        />
      )}
    </Box>
  );
}

function Questions() {
  const translate = useTranslate();
  const wordOf = (of: string, answer: string) =>
    answer === 'Z' || answer === 'PREFER_NOT_TO_SAY'
      ? translate('pages.equality.prefer_not')
      : choiceWord(translate, of, answer);
  return (
    <>
      <Typography>{translate('pages.equality.leave_out')}</Typography>
      {QUESTIONS.map(({ source, of, values }) => (
        <OptionEntry
          key={source}
          source={source}
          label={translate(`pages.equality.question.${source}`)}
          help=""
          options={values.map(id => ({ id, name: wordOf(of, id) }))}
        />
      ))}
    </>
  );
}
