import {
  Alert,
  Box,
  Button,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { StartImportDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { useImportRun, type ImportRun, type Problem } from './useImportRun.ts';

/** An import: what is wrong, what would be added, how far it is. */
export function RunPanel({ id }: { id: string }) {
  const { data: run } = useImportRun(id);
  if (!run) return <LinearProgress />;
  if (run.state === 'REFUSED') return <Problems run={run} />;
  if (run.state === 'PREVIEWED') return <Ready run={run} />;
  return <Outcome run={run} />;
}

function Problems({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const problems = run.problems as Problem[];
  return (
    <Box component="section">
      <Typography variant="h2">{translate('pages.import.refused_title')}</Typography>
      <Typography sx={{ mb: 2 }}>
        {translate('pages.import.refused', { smart_count: problems.length })}
      </Typography>
      <Table size="small" sx={{ maxWidth: 720 }}>
        <TableHead>
          <TableRow>
            {['row', 'column', 'message'].map(name => (
              <TableCell key={name}>{translate(`pages.import.column.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {problems.map(({ row, column, message }) => (
            <TableRow key={`${row} ${column}`}>
              <TableCell align="right">{row}</TableCell>
              <TableCell>{translate(`resources.${run.resource}.fields.${column}`, { _: column })}</TableCell>
              <TableCell>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Ready({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const cache = useQueryClient();
  const start = useMutation({
    mutationFn: () => ask(StartImportDocument, { id: run.id }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['importRun', run.id] }),
  });
  const words = run.fresh === 0 ? 'pages.import.nothing_new' : 'pages.import.ready';
  return (
    <Box component="section">
      <Typography variant="h2">{translate('pages.import.ready_title')}</Typography>
      <Typography sx={{ mb: 2 }}>
        {translate(words, { fresh: run.fresh, rows: run.rows, known: run.known })}
      </Typography>
      {run.fresh > 0 && (
        <Button variant="contained" loading={start.isPending} onClick={() => start.mutate()}>
          {translate('pages.import.start', { smart_count: run.fresh })}
        </Button>
      )}
    </Box>
  );
}

function Outcome({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  if (run.state === 'FAILED') return <Alert severity="error">{translate('pages.import.failed')}</Alert>;
  if (run.state === 'RUNNING') {
    return (
      <Box>
        <Typography sx={{ mb: 1 }}>
          {translate('pages.import.running', { done: run.done, fresh: run.fresh })}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={run.fresh ? (100 * run.done) / run.fresh : 0}
          aria-label={translate('pages.import.title')}
        />
      </Box>
    );
  }
  return (
    <Alert
      severity="success"
      action={
        <Button component={RouterLink} to={`/${run.resource}`} color="inherit">
          {translate('pages.import.open')}
        </Button>
      }
    >
      {translate('pages.import.done', { fresh: run.fresh, known: run.known })}
    </Alert>
  );
}
