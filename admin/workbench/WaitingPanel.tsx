import { Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { instant } from '../core/day.ts';
import { verbOf } from '../core/words/sentences.ts';
import { useRecordPath } from './record-path.ts';
import { WorkLink } from './WorkLink.tsx';
import type { Waiting } from './useWorkbench.ts';

interface WaitingPanelProps {
  waiting: readonly Waiting[];
  quiet: boolean;
}

/** What waits for the viewer as the second person, longest first. `quiet` shows nothing where nothing waits. */
export function WaitingPanel({ waiting, quiet }: WaitingPanelProps) {
  const translate = useTranslate();
  const pathOf = useRecordPath();
  if (quiet && waiting.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 6 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.waiting.title')}
      </Typography>
      {waiting.length === 0 && (
        <Typography color="textSecondary">{translate('pages.waiting.none')}</Typography>
      )}
      {waiting.length > 0 && (
        <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {waiting.map(item => (
            <Box
              component="li"
              key={`${item.id} ${item.action}`}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 2,
                alignItems: 'center',
                px: 4,
                py: 2,
                '& + &': { borderTop: 1, borderColor: 'divider' },
              }}
            >
              <Box sx={{ flex: '1 1 260px' }}>
                <WorkLink item={item} />
                <Typography variant="body2" color="textSecondary">
                  {verbOf(translate, item.subject, item.action)},{' '}
                  {translate('pages.waiting.since', { date: instant(item.since) })}
                </Typography>
              </Box>
              {pathOf(item.opens, item.opensId) && (
                <Button
                  component={RouterLink}
                  to={pathOf(item.opens, item.opensId)!}
                  variant="outlined"
                  size="small"
                >
                  {translate('pages.waiting.open')}
                </Button>
              )}
            </Box>
          ))}
        </Paper>
      )}
    </Box>
  );
}
