import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { StartImportDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { figuresOf } from './figures.ts';
import { LeftAside } from './LeftAside.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { Progress, StopButton } from './Progress.tsx';
import { isUnderWay, useImportRun, type ImportRun, type Problem } from './useImportRun.ts';

/** An import: what is wrong, what would be added, how far it is. */
export function RunPanel({ id }: { id: string }) {
  const { data: run } = useImportRun(id);
  if (!run) return <LinearProgress />;
  if (isUnderWay(run)) return <Progress run={run} />;
  if (run.state === 'REFUSED') return <Refused run={run} />;
  if (run.state === 'PREVIEWED') return <Ready run={run} />;
  return <Outcome run={run} />;
}

function Refused({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  return (
    <Box component="section">
      <Typography variant="h2">{translate('pages.import.refused_title')}</Typography>
      <Typography sx={{ mb: 2 }}>
        {translate('pages.import.refused', { smart_count: (run.problems as Problem[]).length })}
      </Typography>
      <ProblemTable run={run} />
    </Box>
  );
}

function Ready({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const cache = useQueryClient();
  const start = useMutation({
    mutationFn: () => ask(StartImportDocument, { id: run.id }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['importRuns'] });
      return cache.invalidateQueries({ queryKey: ['importRun', run.id] });
    },
  });
  const ready = run.fresh === 0 ? 'nothing_new' : 'ready';
  const words = run.partial ? 'ready_people' : ready;
  const figures = figuresOf(run);
  return (
    <Box component="section">
      <Typography variant="h2">
        {translate(run.wrong > 0 ? 'pages.import.checked_title' : 'pages.import.ready_title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate(`pages.import.${words}`, figures)}</Typography>
      <Box sx={{ display: 'flex', gap: 2, mb: 4 }}>
        {run.fresh > 0 && (
          <Button variant="contained" loading={start.isPending} onClick={() => start.mutate()}>
            {translate('pages.import.start', { smart_count: run.fresh, count: figures.fresh })}
          </Button>
        )}
        <StopButton run={run} />
      </Box>
      <LeftAside run={run} />
    </Box>
  );
}

function Outcome({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const figures = figuresOf(run);
  const added = run.partial
    ? translate('pages.import.added_so_far', figures)
    : translate('pages.import.none_added');
  return (
    <Box component="section" sx={{ display: 'grid', gap: 4 }}>
      {run.state === 'FAILED' && (
        <Alert severity="error">
          {translate(`pages.import.failed.${run.stopReason ?? 'BROKEN'}`)} {added}
        </Alert>
      )}
      {run.state === 'CANCELLED' && (
        <Alert severity="info">
          {translate('pages.import.cancelled')} {added}
        </Alert>
      )}
      {run.state === 'DONE' && (
        <Alert severity={run.wrong > 0 ? 'warning' : 'success'} action={<OpenList run={run} />}>
          {translate(run.partial ? 'pages.import.done_people' : 'pages.import.done', figures)}
        </Alert>
      )}
      <LeftAside run={run} />
    </Box>
  );
}

/** The list of what came in; assignments stand on their clients' pages. */
function OpenList({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const list = run.resource === 'assignments' ? 'clients' : run.resource;
  return (
    <Button component={RouterLink} to={`/${list}`} color="inherit">
      {translate('pages.import.open')}
    </Button>
  );
}
