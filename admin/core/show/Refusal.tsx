import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import type { ApiError } from '../api-error.ts';
import { errorSentence } from '../form/error-sentence.ts';
import { fieldName, missingSentence, refusalSentence } from '../words/sentences.ts';

interface RefusalProps {
  error: ApiError;
  /** What was refused, where the page does not show it. */
  title?: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Why the server said no, in words; what support needs stands small below. */
export function Refusal({ error, title, children }: RefusalProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  return (
    <Alert severity="error" sx={{ mb: 4 }}>
      {title && <AlertTitle component="h2">{title}</AlertTitle>}
      {refusalSentence(translate, error.code)}
      {Object.entries(error.fields).map(([source, message]) => (
        <p key={source}>{errorSentence(translate, fieldName(translate, resource, source), message)}</p>
      ))}
      {error.missing.length > 0 && <MissingList missing={error.missing} />}
      {children}
      <Typography variant="caption" component="p" sx={{ mt: 1 }}>
        {translate('form.request', { id: error.requestId ?? error.code })}
      </Typography>
    </Alert>
  );
}

/** Everything that is missing, one a line. */
export function MissingList({ missing }: { missing: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ pl: 5, my: 1 }}>
      {missing.map(code => (
        <li key={code}>{missingSentence(translate, code)}</li>
      ))}
    </Box>
  );
}
