import { Box, Button, Link, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { CaseloadDocument, type CaseloadQuery } from '../../schema/generated/graphql.ts';
import { clientName } from '../client/client-name.ts';
import { ask } from '../core/api.ts';
import { day, today, tomorrow } from '../core/day.ts';
import { useViewer } from '../core/session/useViewer.ts';
import { Answered } from '../core/show/Answered.tsx';

/** A clinician’s own clients: how many, who came last, and the way to all of them (C-01). */
export function CaseloadPanel() {
  const me = useViewer()?.id;
  const caseload = useQuery({
    queryKey: ['caseload', me],
    enabled: me !== undefined,
    queryFn: async ({ signal }) => {
      const asked = { me: me!, today: today(), tomorrow: tomorrow() };
      return (await ask(CaseloadDocument, asked, signal)).data;
    },
  });
  return (
    <Answered asked={caseload} failed="pages.caseload.failed" height={200}>
      {answer => <Caseload {...answer} />}
    </Answered>
  );
}

function Caseload({ open, ending }: CaseloadQuery) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 6 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.caseload.title')}
      </Typography>
      <Typography sx={{ mb: 1 }}>
        {translate('pages.caseload.count', { smart_count: (open.total ?? 0) + (ending.total ?? 0) })}
      </Typography>
      {open.items.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 2, p: 0 }}>
          {open.items.map(({ id, startsOn, client }) => (
            <li key={id}>
              {client && (
                <Link component={RouterLink} to={`/clients/${client.id}/show`}>
                  {clientName(client)}
                </Link>
              )}{' '}
              {translate('pages.assignment.from', { date: day(startsOn) })}
            </li>
          ))}
        </Box>
      )}
      <Button component={RouterLink} to="/clients" variant="outlined">
        {translate('pages.caseload.all')}
      </Button>
    </Box>
  );
}
