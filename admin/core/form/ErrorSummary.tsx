import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { useFormContext, type FieldErrors } from 'react-hook-form';
import { fieldName } from '../words/sentences.ts';
import { errorSentence } from './error-sentence.ts';

/** What is wrong with a form, on top, each with a link to its field; it takes the focus when saving was refused. */
export function ErrorSummary() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { formState, setFocus } = useFormContext();
  const summary = useRef<HTMLDivElement>(null);
  const problems = problemsOf(formState.errors);
  const { submitCount, isSubmitting } = formState;
  useEffect(() => {
    if (submitCount > 0 && !isSubmitting && problems.length > 0) summary.current?.focus();
    // Only a new attempt moves the focus; correcting a field must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [submitCount, isSubmitting]);
  if (submitCount === 0 || problems.length === 0) return null;
  return (
    <Alert severity="error" ref={summary} tabIndex={-1} sx={{ mb: 6, maxWidth: '44rem' }}>
      <AlertTitle component="h2">{translate('form.problem', { smart_count: problems.length })}</AlertTitle>
      <Box component="ul" sx={{ pl: 5, m: 0 }}>
        {problems.map(({ source, message }) => (
          <li key={source}>
            <Link
              component="button"
              type="button"
              color="inherit"
              sx={{ textAlign: 'left', minHeight: 24 }}
              onClick={() => setFocus(source)}
            >
              {errorSentence(translate, fieldName(translate, resource, source), message)}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}

function problemsOf(errors: FieldErrors, path = ''): { source: string; message: string }[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || typeof error !== 'object') return [];
    if (typeof error.message === 'string') return [{ source: `${path}${name}`, message: error.message }];
    return problemsOf(error as FieldErrors, `${path}${name}.`);
  });
}
