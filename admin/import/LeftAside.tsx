import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { day } from '../core/day.ts';
import { figuresOf } from './figures.ts';
import { ProblemTable } from './ProblemTable.tsx';
import type { ImportRun, Problem } from './useImportRun.ts';

/** What was found by row, as long as its rows are kept: the first on the page, all as files. */
export function LeftAside({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  const kept = run.state === 'PREVIEWED' || run.leftUntil;
  const shown = (run.problems as Problem[]).length;
  if (!run.partial || !kept || shown === 0) return null;
  return (
    <Box>
      <Typography variant="h2">{translate('pages.import.left_title')}</Typography>
      <Typography sx={{ mb: 2, maxWidth: 640 }}>
        {translate('pages.import.left', figuresOf(run))}{' '}
        {run.leftUntil && translate('pages.import.left_until', { day: day(run.leftUntil) })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, mb: 2 }}>
        {run.wrong > 0 && <FileButton run={run} file="rows" />}
        <FileButton run={run} file="errors" />
      </Box>
      <ProblemTable run={run} />
    </Box>
  );
}

function FileButton({ run, file }: { run: ImportRun; file: 'rows' | 'errors' }) {
  const translate = useTranslate();
  return (
    <Button variant="outlined" component="a" href={`/imports/${run.id}/${file}.csv`} download>
      {translate(`pages.import.file_${file}`)}
    </Button>
  );
}
