import { Alert, Box, FormControl, FormLabel, NativeSelect, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CHANNELS } from '../client/values.ts';
import { choiceWord, missingSentence } from '../core/words/sentences.ts';
import { useVerdicts } from './useVerdicts.ts';
import { CATEGORIES } from './values.ts';

/** "May we…?": the answer to one question before somebody dials or writes, with every reason why not (S43, S103). */
export function MayWe({ client }: { client: string }) {
  const translate = useTranslate();
  const [channel, setChannel] = useState<string>('PHONE');
  const [category, setCategory] = useState<string>('SERVICE');
  const verdict = useVerdicts(client)?.find(one => one.channel === channel && one.category === category);
  return (
    <Box component="section" sx={{ mb: 8, maxWidth: '60rem' }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.communication.may_we')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, mb: 4 }}>
        <Question label="way" of="Channel" values={CHANNELS} value={channel} onChange={setChannel} />
        <Question
          label="matter"
          of="CommunicationCategory"
          values={CATEGORIES}
          value={category}
          onChange={setCategory}
        />
      </Box>
      <Box role="status">
        {verdict && (
          <Alert severity={verdict.allowed ? 'success' : 'error'}>
            {translate(`pages.communication.${verdict.allowed ? 'may_yes' : 'may_no'}`)}
            {verdict.reasons.map(reason => (
              <Typography key={reason}>{missingSentence(translate, reason)}</Typography>
            ))}
          </Alert>
        )}
      </Box>
    </Box>
  );
}

interface QuestionProps {
  label: string;
  of: string;
  values: readonly string[];
  value: string;
  onChange: (value: string) => void;
}

function Question({ label, of, values, value, onChange }: QuestionProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl>
      <FormLabel htmlFor={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {translate(`pages.communication.${label}`)}
      </FormLabel>
      <NativeSelect
        value={value}
        onChange={event => onChange(event.target.value)}
        inputProps={{ id }}
        sx={{ minWidth: '16ch' }}
      >
        {values.map(one => (
          <option key={one} value={one}>
            {choiceWord(translate, of, one)}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
