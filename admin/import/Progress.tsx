import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { CancelImportDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { figuresOf } from './figures.ts';
import type { ImportRun } from './useImportRun.ts';

/** How far an import is, and the button that stops it. Read out when it is asked for, not with every row. */
export function Progress({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const whole = run.state === 'RUNNING' && !run.partial ? run.fresh : run.rows;
  const words = run.state === 'RUNNING' && run.partial ? 'adding' : run.state.toLowerCase();
  return (
    <Box aria-live="off" sx={{ maxWidth: 720 }}>
      <Typography sx={{ mb: 1 }}>{translate(`pages.import.${words}`, figuresOf(run))}</Typography>
      <LinearProgress
        variant="determinate"
        value={whole ? (100 * run.done) / whole : 0}
        aria-label={translate('pages.import.title')}
        sx={{ mb: 2 }}
      />
      {run.state !== 'STOPPING' && <StopButton run={run} />}
    </Box>
  );
}

/** Stops an import, or lets a file go that was only checked. */
export function StopButton({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const cache = useQueryClient();
  const stop = useMutation({
    mutationFn: () => ask(CancelImportDocument, { id: run.id }),
    // Refused where it has ended meanwhile: then that is what is shown.
    onSettled: () => cache.invalidateQueries({ queryKey: ['importRun', run.id] }),
  });
  return (
    <Button variant="outlined" loading={stop.isPending} onClick={() => stop.mutate()}>
      {translate(run.state === 'PREVIEWED' ? 'pages.import.let_go' : 'pages.import.stop')}
    </Button>
  );
}
