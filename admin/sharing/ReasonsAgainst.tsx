import { Alert, Box } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { SharingCheckDocument, type SharingCheckInput } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { givenFields, type Values } from '../core/input-values.ts';
import { MissingList } from '../core/show/Refusal.tsx';
import { refusalSentence } from '../core/words/sentences.ts';
import { proposalOf } from './proposal.ts';

/** Milliseconds of rest after which the gate is asked. */
const REST = 300;

/** What the gate says of what is filled in so far (S10, S73). */
export function ReasonsAgainst() {
  const translate = useTranslate();
  const values = useRested(useWatch() as Values);
  const input = givenFields(proposalOf(values));
  const { data, error } = useQuery({
    queryKey: ['sharingCheck', input],
    enabled: Boolean(input.client && input.purpose && input.permission),
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) =>
      (await ask(SharingCheckDocument, { input: input as SharingCheckInput }, signal)).data.sharingCheck,
  });
  if (error)
    return (
      <Box role="status">
        <Alert severity="warning">{refusalSentence(translate, asApiError(error).code)}</Alert>
      </Box>
    );
  return (
    <Box role="status">
      {!data && <Alert severity="info">{translate('pages.sharing.pending')}</Alert>}
      {data?.allowed && (
        <Alert severity="success">
          {translate('pages.sharing.allowed')} {data.needsApproval && translate('pages.sharing.approval')}
        </Alert>
      )}
      {data && !data.allowed && (
        <Alert severity="warning">
          {translate('pages.sharing.against')}
          <MissingList missing={data.missing} />
        </Alert>
      )}
    </Box>
  );
}

/** The values, once nobody has typed for a moment. */
function useRested(values: Values): Values {
  const [rested, setRested] = useState(values);
  const text = JSON.stringify(values);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(text) as Values), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
