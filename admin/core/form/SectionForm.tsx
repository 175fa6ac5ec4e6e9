import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Form, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router-dom';
import type { ApiError } from '../api-error.ts';
import type { Values } from '../input-values.ts';
import { Refusal } from '../show/Refusal.tsx';
import { firstOfForm, FreeTextContext } from './free-text.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { UnsavedChanges } from './UnsavedChanges.tsx';

interface SectionFormProps {
  /** Answers errors by field where the server refused. */
  onSubmit: (values: Values) => Promise<Record<string, string> | undefined>;
  refusal: ApiError | null;
  /** True from the moment that everything is saved. */
  saved: RefObject<boolean>;
  cancelTo: string;
  /** What saving does here, where that is more than keeping what was typed. */
  verb?: string;
  children: ReactNode;
}

/** A whole form: what is wrong on top, sections, and Save, which Ctrl-Enter presses too. */
export function SectionForm({ onSubmit, refusal, saved, cancelTo, verb, children }: SectionFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const [warns] = useState(firstOfForm);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  };
  return (
    <Box ref={form} onKeyDown={pressed}>
      <Form onSubmit={onSubmit as never} shouldFocusError={false} disableInvalidFormNotification noValidate>
        {refusal && <Refusal error={refusal} />}
        <ErrorSummary />
        <FreeTextContext value={warns}>{children}</FreeTextContext>
        <SaveBar cancelTo={cancelTo} verb={verb} />
        <UnsavedChanges saved={saved} />
      </Form>
    </Box>
  );
}

function SaveBar({ cancelTo, verb }: Pick<SectionFormProps, 'cancelTo' | 'verb'>) {
  const translate = useTranslate();
  const { formState, clearErrors } = useFormContext();
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        py: 3,
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
        zIndex: 1,
      }}
    >
      {/* An error that the server gave a field must not outlive the next attempt. */}
      <Button
        type="submit"
        variant="contained"
        loading={formState.isSubmitting}
        onClick={() => clearErrors()}
      >
        {translate(verb ?? 'form.save')}
      </Button>
      <Button component={Link} to={cancelTo}>
        {translate('form.cancel')}
      </Button>
      <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'none', sm: 'block' } }}>
        {translate('form.keys')}
      </Typography>
    </Box>
  );
}
