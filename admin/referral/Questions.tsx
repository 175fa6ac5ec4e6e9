import {
  Alert,
  Box,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  ConsentQuestionsInUseDocument,
  type ConsentQuestionWordsFragment,
} from '../../schema/generated/graphql.ts';
import { GIVERS } from '../consent/values.ts';
import { ask } from '../core/api.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { describedBy, EntryError } from '../core/form/EntryShell.tsx';
import { useEntry } from '../core/form/entry.ts';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { ANSWERS, HOWS } from './values.ts';

/** The two questions that are asked at every referral, in the words in use; how they were answered once one is (S3, S4). */
export function Questions() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['consentQuestionsInUse'],
    queryFn: async ({ signal }) => (await ask(ConsentQuestionsInUseDocument, {}, signal)).data.list.items,
  });
  const wording = (code: string) => data?.find(question => question.code === code) ?? null;
  return (
    <Section name="questions">
      <Typography color="textSecondary">{translate('pages.referral.ask')}</Typography>
      {data && <Question source="q1" question={wording('Q1_CONSORTIUM_SHARING')} />}
      {data && <Question source="q2" question={wording('Q2_STORAGE_CARE_REPORTING')} />}
      <HowAnswered />
    </Section>
  );
}

/** One question in its exact words; not asked until somebody says what the person said. */
function Question({ source, question }: { source: string; question: ConsentQuestionWordsFragment | null }) {
  const translate = useTranslate();
  const entry = useEntry({ source, label: question?.wording });
  const { value, onChange, ref } = entry.field;
  if (!question) return <Alert severity="warning">{translate('pages.referral.no_wording')}</Alert>;
  return (
    <FormControl component="fieldset" error={entry.error !== null}>
      <FormLabel component="legend" id={entry.id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {question.wording}
      </FormLabel>
      <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-line', mt: 1 }}>
        {question.whatItAllows}
      </Typography>
      <RadioGroup
        row
        aria-labelledby={entry.id}
        aria-describedby={describedBy(entry)}
        value={value ?? ''}
        onChange={(_, answer) => onChange(answer)}
      >
        {[...ANSWERS, ''].map((answer, place) => (
          <FormControlLabel
            key={answer}
            value={answer}
            control={<Radio size="small" slotProps={{ input: place === 0 ? { ref } : {} }} />}
            label={
              answer ? choiceWord(translate, 'QuestionAnswer', answer) : translate('pages.referral.not_asked')
            }
          />
        ))}
      </RadioGroup>
      <Box component="details" sx={{ typography: 'body2', color: 'text.secondary' }}>
        <summary>{translate('pages.referral.goes_on')}</summary>
        <Box sx={{ whiteSpace: 'pre-line', pt: 1 }}>{question.whatContinues}</Box>
      </Box>
      <EntryError entry={entry} />
    </FormControl>
  );
}

function HowAnswered() {
  const [q1, q2, giver] = useWatch({ name: ['q1', 'q2', 'giverKind'] }) as (string | null | undefined)[];
  if (!q1 && !q2) return null;
  return (
    <>
      <ChoiceEntry source="how" of="ConsentHow" values={HOWS} needed />
      <ChoiceEntry source="giverKind" of="ConsentGiver" values={GIVERS} defaultValue="SELF" needed />
      {giver && giver !== 'SELF' && (
        <>
          <TextEntry source="giverName" needed />
          <TextEntry source="authority" needed />
        </>
      )}
      <InstantEntry source="givenAt" />
      <NarrativeEntry source="evidence" rows={2} />
      <FlagEntry source="raisedByPerson" />
    </>
  );
}
