import { Alert, Box, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { LikelyClientsDocument } from '../../schema/generated/graphql.ts';
import { clientName } from '../client/client-name.ts';
import { ask } from '../core/api.ts';
import { useViewer } from '../core/session/useViewer.ts';

/** Other records that may be of the same person, and the way to compare them; for whoever may propose to merge. */
export function PossibleDuplicates() {
  const translate = useTranslate();
  const mayMerge = Boolean(useViewer()?.ability.can('create', 'ClientMerge'));
  const record = useRecordContext();
  const familyName = record?.familyName as string | undefined;
  const dateOfBirth = record?.dateOfBirth as string | undefined;
  const { data = [] } = useQuery({
    queryKey: ['likelyClients', familyName, dateOfBirth],
    enabled: mayMerge && Boolean(familyName && dateOfBirth),
    queryFn: async ({ signal }) =>
      (await ask(LikelyClientsDocument, { familyName, dateOfBirth }, signal)).data.likelyClients,
  });
  const others = data.filter(({ id }) => id !== record?.id);
  if (others.length === 0) return null;
  const source = (other: { id: string; reference: string }) =>
    JSON.stringify({
      client: { id: record!.id, reference: record!.reference },
      merged: { id: other.id, reference: other.reference },
    });
  return (
    <Alert severity="info" sx={{ mb: 4 }}>
      <strong>{translate('pages.merge.duplicates')}</strong>. {translate('pages.merge.duplicates_about')}
      <Box component="ul" sx={{ my: 1, pl: 5 }}>
        {others.map(other => (
          <li key={other.id}>
            <Link
              component={RouterLink}
              to={{
                pathname: '/clientMerges/create',
                search: `?${new URLSearchParams({ source: source(other) })}`,
              }}
            >
              {translate('pages.merge.compare', { name: clientName(other) })}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
