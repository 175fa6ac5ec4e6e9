import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  ConsentRecordCreateDocument,
  type ConsentQuestionWordsFragment,
  type ConsentRecordWholeFragment,
} from '../../schema/generated/graphql.ts';
import { day, dayOf, today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { FlagEntry, YesNoEntry } from '../core/form/FlagEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { GIVERS, HOWS } from './values.ts';

interface AnswerDialogProps {
  client: string;
  question: ConsentQuestionWordsFragment;
  /** The last answer to the question, where there is one. */
  before: ConsentRecordWholeFragment | null;
  /** The recipient of the last answer, or of none yet. */
  recipient?: string;
}

/** Asks a question in its exact words; nothing is answered beforehand (S4). */
export function AnswerDialog({ client, question, before, recipient }: AnswerDialogProps) {
  const translate = useTranslate();
  const label = translate('pages.consent.record', { question: question.title });
  return (
    <PartDialog
      label={label}
      verb={translate('pages.consent.save')}
      document={ConsentRecordCreateDocument}
      variables={({ answer, givenAt, recipientId, ...rest }, requestId) => ({
        requestId,
        input: {
          ...rest,
          client,
          question: question.id,
          replaces: before?.id,
          answer: answer ? 'YES' : 'NO',
          givenAt: givenAt ?? new Date().toISOString(),
          recipientId: recipient ?? recipientId,
          collectedBy: rest.how === 'AGENCY' ? 'AGENCY' : 'STAFF',
        },
      })}
      defaultValues={{ giverKind: 'SELF' }}
      form={
        <>
          <Words question={question} />
          {question.code === 'RECIPIENT_SHARING' && !recipient && (
            <LinkEntry source="recipientId" resource="organisations" needed />
          )}
          <YesNoEntry source="answer" needed />
          <ChoiceEntry source="how" of="ConsentHow" values={HOWS} needed />
          {isLeftInPeace(question, before) && (
            <FlagEntry
              source="raisedByPerson"
              help={translate('pages.consent.peace', {
                said: dayOf(String(before!.givenAt)),
                from: day(before!.askAgainFrom!),
              })}
            />
          )}
          <ChoiceEntry source="giverKind" of="ConsentGiver" values={GIVERS} needed />
          <Giver />
          <TextEntry source="evidence" />
          <FlagEntry source="explicit" />
          <InstantEntry source="givenAt" />
        </>
      }
    />
  );
}

/** Somebody who has refused the same words is not asked again yet (§4.6). */
function isLeftInPeace(
  question: ConsentQuestionWordsFragment,
  before: ConsentRecordWholeFragment | null,
): boolean {
  return Boolean(
    before?.askAgainFrom && before.question?.id === question.id && today() < before.askAgainFrom,
  );
}

/** What is read to the person: the question, what a yes allows, and what goes on whatever the answer. */
function Words({ question }: { question: ConsentQuestionWordsFragment }) {
  const translate = useTranslate();
  return (
    <Box>
      <Typography
        component="blockquote"
        sx={{ m: 0, mb: 2, pl: 3, borderLeft: 3, borderColor: 'primary.main', fontWeight: 600 }}
      >
        {question.wording}
      </Typography>
      <Typography sx={{ mb: 2 }}>{question.whatItAllows}</Typography>
      <Typography color="textSecondary" sx={{ whiteSpace: 'pre-line' }}>
        {translate('pages.consent.continues')} {question.whatContinues}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 2 }}>
        {translate('pages.consent.notice', { version: question.noticeVersion })}
      </Typography>
    </Box>
  );
}

/** Whoever answers for the client, and by what authority (§2.14). */
function Giver() {
  const kind = useWatch({ name: 'giverKind' }) as string | undefined;
  if (!kind || kind === 'SELF') return null;
  return (
    <>
      <TextEntry source="giverName" needed />
      <TextEntry source="authority" needed />
    </>
  );
}
