import {
  Box,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EqualityRecordsDocument, type EqualityRecordsQuery } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { Pages } from '../core/list/Pages.tsx';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { EmptyState } from '../core/show/EmptyState.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { QUESTIONS } from './values.ts';

type Row = EqualityRecordsQuery['equalityRecords']['items'][number];

const PER_PAGE = 50;
/** Characters of a pseudonym that tell rows apart on a page. */
const SHOWN = 12;

/** The answers of the quarters that are over, row by row and without anybody's name (§6.2 `p`). */
export function EqualityRecordsPage() {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({
    queryKey: ['equalityRecords', page],
    queryFn: async ({ signal }) =>
      (await ask(EqualityRecordsDocument, { page, perPage: PER_PAGE }, signal)).data.equalityRecords,
  });
  return (
    <>
      <PageHeading title={translate('pages.equality.records.title')} />
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{translate('pages.equality.records.about')}</Typography>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: 720 }}>
        {translate('pages.equality.records.offence')}
      </Typography>
      {error && <Refusal error={asApiError(error)} />}
      {!data && !error && <Skeleton variant="rectangular" height={400} />}
      {data && data.items.length === 0 && (
        <EmptyState
          title={translate('pages.equality.records.none')}
          about={translate('pages.equality.records.none_next')}
        />
      )}
      {data && data.items.length > 0 && (
        <>
          <Rows rows={data.items} />
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', py: 2 }}>
            <Pages page={page} hasNextPage={data.hasNextPage} onTurn={setPage} />
          </Box>
        </>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const translate = useTranslate();
  const name = (source: string) =>
    source === 'health'
      ? translate('pages.equality.records.health')
      : translate(`pages.equality.question.${source}`);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('pages.equality.records.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('pages.equality.records.pseudonym')}</TableCell>
            {QUESTIONS.map(({ source }) => (
              <TableCell key={source}>{name(source)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.pseudonym}>
              <TableCell component="th" scope="row" sx={{ fontFamily: 'monospace' }}>
                {row.pseudonym.slice(0, SHOWN)}
              </TableCell>
              {QUESTIONS.map(({ source, of }) => (
                <TableCell key={source}>
                  {row[source]
                    ? choiceWord(translate, of, row[source])
                    : translate('pages.equality.records.unanswered')}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
