import { Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import {
  ClientConsentsDocument,
  ConsentQuestionsInUseDocument,
  type ConsentQuestionWordsFragment,
  type ConsentRecordWholeFragment,
} from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { Parts } from '../core/record/Part.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { Refusal } from '../core/show/Refusal.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { AnswerOf } from './AnswerOf.tsx';
import { CODES } from './values.ts';

/** What the client was asked and answered: at a glance what stands now, and below it how it came to be. */
export function ConsentTab({ client }: { client: string }) {
  const { data, error } = useQuery({
    queryKey: ['consents', client],
    queryFn: async ({ signal }) => ({
      records: (await ask(ClientConsentsDocument, { id: client }, signal)).data.client.consents,
      questions: (await ask(ConsentQuestionsInUseDocument, {}, signal)).data.list.items,
    }),
  });
  if (error) return <Refusal error={asApiError(error)} />;
  if (!data) return <Skeleton variant="rectangular" height={240} />;
  return (
    // The fields are those of an answer, though the page is the client's.
    <ResourceContextProvider value="consentRecords">
      <Standing client={client} {...data} />
    </ResourceContextProvider>
  );
}

interface StandingProps {
  client: string;
  records: ConsentRecordWholeFragment[];
  questions: ConsentQuestionWordsFragment[];
}

function Standing({ client, records, questions }: StandingProps) {
  const viewer = useViewer();
  const latest = records.filter(record => record.latest);
  const past = records.filter(record => !record.latest);
  const may = (action: string, subject: string) => viewer?.ability.can(action, subject) === true;
  const mayAsk = may('create', 'ConsentRecord');
  return (
    <>
      <Parts title="pages.consent.now" empty="pages.consent.empty">
        {CODES.flatMap(code => {
          const question = questions.find(one => one.code === code) ?? null;
          const answers = latest.filter(record => record.code === code);
          const rows = answers.map(record => (
            <AnswerOf key={record.id} question={question} record={record}>
              {mayAsk && question && (code !== 'RECIPIENT_SHARING' || record.recipient) && (
                <AnswerDialog
                  client={client}
                  question={question}
                  before={record}
                  recipient={record.recipient?.id}
                />
              )}
            </AnswerOf>
          ));
          if (!question) return rows;
          const another = code === 'RECIPIENT_SHARING' ? may('read', 'Organisation') : answers.length === 0;
          if (!another) return rows;
          return [
            ...rows,
            <AnswerOf key={code} question={question} record={null}>
              {mayAsk && <AnswerDialog client={client} question={question} before={null} />}
            </AnswerOf>,
          ];
        })}
      </Parts>
      {past.length > 0 && <Past records={past} />}
    </>
  );
}

function Past({ records }: { records: ConsentRecordWholeFragment[] }) {
  const translate = useTranslate();
  return (
    <section aria-label={translate('pages.consent.past')}>
      <Parts title="pages.consent.past" empty="pages.consent.empty">
        {records.map(record => (
          <AnswerOf key={record.id} question={null} record={record} />
        ))}
      </Parts>
    </section>
  );
}
