import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Form, ResourceContextProvider, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { WhenMayThisGoDocument, type WhenMayThisGoQuery } from '../../schema/generated/graphql.ts';
import { WritableContext } from '../core/access/field-access.ts';
import { asApiError, type ApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { ErrorSummary } from '../core/form/ErrorSummary.tsx';
import { givenFields, type Values } from '../core/input-values.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { Answer } from './Answer.tsx';
import { CalculatorEntries } from './CalculatorEntries.tsx';

/** "When may this go?": asks what is known of a record and explains the date step by step; nothing is stored. */
export function CalculatorPage() {
  const translate = useTranslate();
  const [answer, setAnswer] = useState<WhenMayThisGoQuery['answer'] | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const work = async ({ rule, otherRule, ...facts }: Values) => {
    setRefusal(null);
    setAnswer(null);
    try {
      const rules = [rule, otherRule].filter(Boolean) as string[];
      const { data } = await ask(WhenMayThisGoDocument, { input: { rules, ...givenFields(facts) } });
      setAnswer(data.answer);
      place.current?.focus();
    } catch (thrown) {
      const error = asApiError(thrown);
      const byField = Object.keys(error.fields).length > 0;
      setRefusal(byField ? null : error);
      return byField
        ? { ...error.fields, ...(error.fields.rules && { rule: error.fields.rules }) }
        : undefined;
    }
    return undefined;
  };
  return (
    <ResourceContextProvider value="retentionCalculator">
      <PageHeading title={translate('pages.retention.calculator')} />
      <Typography sx={{ mb: 6, maxWidth: '44rem' }}>{translate('pages.retention.about')}</Typography>
      <WritableContext value="all">
        <Form onSubmit={work as never} shouldFocusError={false} disableInvalidFormNotification noValidate>
          <ErrorSummary />
          {refusal && <Refusal error={refusal} />}
          <CalculatorEntries />
          <WorkOut />
        </Form>
      </WritableContext>
      <Box ref={place} tabIndex={-1} role="status" sx={{ mt: 8 }}>
        {answer && <Answer answer={answer} />}
      </Box>
    </ResourceContextProvider>
  );
}

function WorkOut() {
  const translate = useTranslate();
  const { formState, clearErrors } = useFormContext();
  return (
    <Button type="submit" variant="contained" loading={formState.isSubmitting} onClick={() => clearErrors()}>
      {translate('pages.retention.work_out')}
    </Button>
  );
}
