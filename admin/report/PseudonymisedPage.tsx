import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import {
  PseudonymisedClientsDocument,
  type PseudonymisedClientsQueryVariables,
} from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { day } from '../core/day.ts';
import { Pages } from '../core/list/Pages.tsx';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { Refusal } from '../core/show/Refusal.tsx';
import { PSEUDONYMISED_FIELDS, type PseudonymisedField } from './pseudonymised-fields.ts';
import { PseudonymisedForm } from './PseudonymisedForm.tsx';
import { PseudonymisedTable } from './PseudonymisedTable.tsx';

/** Clients without anybody's identity, for whoever oversees and meets nobody (C-03). */
export function PseudonymisedPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [address] = useSearchParams();
  if (!viewer) return null;
  const fields = PSEUDONYMISED_FIELDS.filter(({ name }) =>
    viewer.ability.can('read', 'PseudonymisedClient', name),
  );
  return (
    <>
      <PageHeading title={translate('pages.report.P01.title')} />
      <Typography sx={{ mb: 4, maxWidth: 640 }}>{translate('pages.report.P01.about')}</Typography>
      <Alert severity="info" sx={{ mb: 6, maxWidth: 720 }}>
        {translate('pages.report.P01.notice')}
      </Alert>
      <PseudonymisedForm key={`form ${address}`} fields={fields} />
      <Listed key={String(address)} asked={askedIn(address, fields)} fields={fields} />
    </>
  );
}

/** What the address asks for; months stand for their first day. */
function askedIn(
  address: URLSearchParams,
  fields: readonly PseudonymisedField[],
): PseudonymisedClientsQueryVariables {
  const month = (name: string) => (address.get(name) ? `${address.get(name)}-01` : undefined);
  const narrowed = fields.flatMap(({ name, choices }) =>
    choices && address.get(name) ? [[name, address.get(name)]] : [],
  );
  return { from: month('from'), to: month('to'), filter: Object.fromEntries(narrowed) };
}

interface ListedProps {
  asked: PseudonymisedClientsQueryVariables;
  fields: readonly PseudonymisedField[];
}

/** The list, page by page of one run. */
function Listed({ asked, fields }: ListedProps) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const scope = useRef<string>(undefined);
  const { data, error } = useQuery({
    queryKey: ['pseudonymised', asked, page],
    queryFn: async ({ signal }) => {
      const variables = scope.current ? { scope: scope.current, page } : { ...asked, page };
      const list = (await ask(PseudonymisedClientsDocument, variables, signal)).data.pseudonymisedClients;
      scope.current = list.scope;
      return list;
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  if (error) return <Refusal error={asApiError(error)} />;
  if (!data) return <Skeleton variant="rectangular" height={400} />;
  const { from, to, asOf } = data.parameters;
  return (
    <Box aria-live="polite">
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {translate('pages.report.period', { from: day(from!), to: day(to!), asOf: day(asOf) })}{' '}
        {translate('pages.pseudonymised.people', { smart_count: data.total })}
      </Typography>
      {data.differencing && (
        <Alert severity="warning" sx={{ mb: 4, maxWidth: 720 }}>
          {translate('pages.pseudonymised.differencing')}
        </Alert>
      )}
      <PseudonymisedTable fields={fields} rows={data.items} />
      <Box sx={{ py: 2 }}>
        <Pages page={page} hasNextPage={data.hasNextPage} onTurn={setPage} />
      </Box>
    </Box>
  );
}
