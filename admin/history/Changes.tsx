import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { changeSentence, type ChangedField } from './changed-value.ts';
import { useSubjectWords } from './useSubjectWords.ts';

/** What changed of one record, a line a field. */
export function Changes({ subject, changes }: { subject: string; changes: readonly ChangedField[] }) {
  const translate = useTranslate();
  const { fieldOf } = useSubjectWords();
  return (
    <Box component="ul" sx={{ pl: 5, my: 1 }}>
      {changes.map(change => (
        <Typography
          component="li"
          key={change.field}
          sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
        >
          {changeSentence(translate, change, fieldOf(subject, change.field))}
        </Typography>
      ))}
    </Box>
  );
}
