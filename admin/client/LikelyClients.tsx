import { Alert, Box, Button, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isNhsNumber } from '../../schema/nhs-number.ts';
import { LikelyClientsDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { clientName } from './client-name.ts';

/** Records that may be of the same person, as soon as enough is typed to tell; opened beside the form, which keeps what was typed. One of them can be taken instead where the form knows how. */
export function LikelyClients({ onTake }: { onTake?: (client: RaRecord) => void }) {
  const translate = useTranslate();
  const [number, familyName, dateOfBirth] = useWatch({
    name: ['nhsNumber', 'familyName', 'dateOfBirth'],
  }) as string[];
  const nhsNumber = isNhsNumber(number ?? '') ? number : null;
  const named = Boolean(familyName?.trim() && dateOfBirth);
  const asked = { nhsNumber, familyName: named ? familyName : null, dateOfBirth: named ? dateOfBirth : null };
  const { data = [] } = useQuery({
    queryKey: ['likelyClients', asked],
    enabled: nhsNumber !== null || named,
    queryFn: async ({ signal }) => (await ask(LikelyClientsDocument, asked, signal)).data.likelyClients,
  });
  return (
    <Box role="status">
      {data.length > 0 && (
        <Alert severity="warning">
          {translate('pages.client.likely')}
          <Box component="ul" sx={{ my: 1, pl: 5 }}>
            {data.map(client => (
              <li key={client.id}>
                <Link href={`/clients/${client.id}/show`} target="_blank" rel="noopener">
                  {clientName(client)}
                </Link>
                {onTake && (
                  <Button size="small" sx={{ ml: 2 }} onClick={() => onTake(client)}>
                    {translate('pages.referral.take')}
                  </Button>
                )}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
