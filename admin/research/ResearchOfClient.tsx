import { Box, Button, Link } from '@mui/material';
import { useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ResearchConsentRequestRowFragment } from '../../schema/generated/graphql.ts';
import { day, dayOf } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { StatusChip } from '../core/show/StatusChip.tsx';
import { consideringOf } from './considering.ts';

/** More than a page of them nobody reads here; the list behind shows all. */
const MOST = 40;

/** For which studies a client was asked, and what she said. */
export function ResearchOfClient() {
  const translate = useTranslate();
  const record = useRecordContext();
  const viewer = useViewer();
  const { data = [] } = useGetList<ResearchConsentRequestRowFragment>('researchConsentRequests', {
    filter: { client: { eq: record?.id } },
    sort: { field: 'reference', order: 'DESC' },
    pagination: { page: 1, perPage: MOST },
  });
  if (!record) return null;
  const client = { id: record.id, reference: record.reference };
  const begin = `/researchConsentRequests/create?${new URLSearchParams({ source: JSON.stringify({ client }) })}`;
  return (
    <Parts
      title="pages.research.of_client"
      empty="pages.research.none"
      add={
        viewer?.ability.can('create', 'ResearchConsentRequest') && (
          <Button component={RouterLink} to={begin} size="small" variant="outlined">
            {translate('pages.research.ask')}
          </Button>
        )
      }
    >
      {data.map(request => (
        <Part
          key={request.id}
          name={
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
              <Link component={RouterLink} to={`/researchConsentRequests/${request.id}/show`}>
                {[request.reference, request.study?.title].filter(Boolean).join(' ')}
              </Link>
              <StatusChip of="ResearchConsentStatus" value={request.status} />
            </Box>
          }
          facts={[
            request.givenAt && translate('pages.research.told', { date: dayOf(String(request.givenAt)) }),
            consideringOf(translate, request),
            request.answeredAt &&
              translate('pages.research.answered', { date: dayOf(String(request.answeredAt)) }),
            request.valid &&
              request.countsUntil &&
              translate('pages.research.counts', { date: day(request.countsUntil) }),
            request.withdrawnAt &&
              translate('pages.research.withdrawn', { date: dayOf(String(request.withdrawnAt)) }),
          ]}
        />
      ))}
    </Parts>
  );
}
