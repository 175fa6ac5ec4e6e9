import { Box, Chip, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { PromisesDocument, type PromisesQuery } from '../../schema/generated/graphql.ts';
import { POLICY } from '../../schema/policy.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { PromiseRow } from './PromiseRow.tsx';

/** How one promise stands, as the API tells it. */
export type Standing = PromisesQuery['promises'][number];

const STATES = ['BROKEN', 'AT_RISK', 'KEPT', 'NOT_BUILT'] as const;

/** The privacy notice in its own order; the address says which promises are shown. */
export function PromisesPage() {
  const translate = useTranslate();
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('state');
  const { data, error } = useQuery({
    queryKey: ['promises'],
    queryFn: async ({ signal }) => (await ask(PromisesDocument, {}, signal)).data.promises,
  });
  const standings = new Map(data?.map(standing => [standing.code, standing]));
  const shown = ({ state }: Standing) => !wanted || state === wanted;
  return (
    <>
      <PageHeading title={translate('pages.promise.title')} />
      <Typography sx={{ mb: 4, maxWidth: 720 }}>{translate('pages.promise.about')}</Typography>
      {error && <Refusal error={asApiError(error)} />}
      {!data && !error && <Skeleton variant="rectangular" height={400} />}
      {data && (
        <>
          <Box
            role="group"
            aria-label={translate('pages.promise.filter')}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 4 }}
          >
            {[null, ...STATES].map(state => (
              <Chip
                key={state ?? 'all'}
                clickable
                aria-pressed={state === wanted}
                onClick={() => setParameters(state ? { state } : {})}
                label={
                  state === null
                    ? translate('pages.promise.all', { count: data.length })
                    : translate('pages.promise.state', {
                        state: choiceWord(translate, 'PromiseState', state),
                        count: data.filter(each => each.state === state).length,
                      })
                }
              />
            ))}
          </Box>
          {!data.some(shown) && <Typography>{translate('pages.promise.none')}</Typography>}
          {POLICY.map(({ heading, promises }) => {
            const these = promises.filter(({ code }) => shown(standings.get(code)!));
            return (
              these.length > 0 && (
                <Box component="section" key={heading} sx={{ mb: 6, maxWidth: '60rem' }}>
                  <Typography variant="h2" sx={{ mb: 1 }}>
                    {heading}
                  </Typography>
                  {these.map(promise => (
                    <PromiseRow
                      key={promise.code}
                      promise={promise}
                      standing={standings.get(promise.code)!}
                    />
                  ))}
                </Box>
              )
            );
          })}
        </>
      )}
    </>
  );
}
