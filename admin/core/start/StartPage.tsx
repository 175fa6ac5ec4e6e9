import { Box, Link, Paper, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useMenuEntries, type MenuEntry } from '../layout/menu-entries.ts';
import { useViewer } from '../session/useViewer.ts';
import { choiceWord } from '../words/sentences.ts';

/** What the role can open, with how many records each holds. */
export function StartPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const entries = useMenuEntries();
  if (!viewer) return null;
  return (
    <>
      <PageHeading title={translate('start.greeting', { name: viewer.name })} />
      <Typography sx={{ mb: 4 }}>
        {translate('start.about', { role: choiceWord(translate, 'Role', viewer.role).toLowerCase() })}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          display: 'grid',
          gap: 4,
          gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
        }}
      >
        {entries.map(entry => (
          <li key={entry.to}>
            <Paper variant="outlined" sx={{ p: 4, height: '100%', boxSizing: 'border-box' }}>
              <Link component={RouterLink} to={entry.to} sx={{ fontWeight: 600 }}>
                {entry.label}
              </Link>
              {entry.resource && <Count resource={entry.resource} />}
            </Paper>
          </li>
        ))}
      </Box>
    </>
  );
}

function Count({ resource }: { resource: NonNullable<MenuEntry['resource']> }) {
  const translate = useTranslate();
  const { total, isPending } = useGetList(resource, { pagination: { page: 1, perPage: 1 } });
  const words =
    total === undefined ? translate('start.many') : translate('start.records', { smart_count: total });
  return <Typography color="textSecondary">{isPending ? '\u00a0' : words}</Typography>;
}
