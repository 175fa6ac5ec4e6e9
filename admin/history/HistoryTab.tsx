import { useInfiniteQuery } from '@tanstack/react-query';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { TimelineDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { NotFollowed } from './NotFollowed.tsx';
import { actsOf } from './act.ts';
import { ActEntry } from './ActEntry.tsx';

/** What happened to a record, like a diary, newest first; older pages on demand. */
export function HistoryTab({ subject, id }: { subject: string; id: string }) {
  const translate = useTranslate();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['timeline', subject, id],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(TimelineDocument, { subject, id, page: pageParam }, signal)).data.timeline,
    initialPageParam: 1,
    getNextPageParam: (last, pages) => (last.hasNextPage ? pages.length + 1 : undefined),
  });
  if (error) return <NotFollowed error={error} />;
  if (isPending)
    return <Skeleton variant="rectangular" height={240} aria-label={translate('frame.loading')} />;
  const acts = actsOf(
    data.pages.flatMap(page => page.items),
    subject,
  );
  if (acts.length === 0)
    return <Typography color="textSecondary">{translate('record.no_history')}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '44rem' }}>
        {acts.map(act => (
          <ActEntry key={act.id} act={act} subject={subject} />
        ))}
      </Box>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('pages.history.earlier')}
        </Button>
      )}
    </>
  );
}
