import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { instant } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { useImportRuns, type ImportRun } from './useImportRun.ts';

/** How many records an import has added so far; of what was only checked, none. */
function addedOf({ state, partial, fresh }: ImportRun): string {
  const adds =
    state === 'DONE' || (partial && ['RUNNING', 'STOPPING', 'CANCELLED', 'FAILED'].includes(state));
  return adds ? fresh.toLocaleString('en-GB') : '';
}

/** The viewer's last imports, to be found again after leaving; those under way are followed. */
export function EarlierImports({ onOpen }: { onOpen: (id: string) => void }) {
  const translate = useTranslate();
  const { data: runs = [] } = useImportRuns();
  if (runs.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 8, maxWidth: 720 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.import.earlier')}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['file', 'what', 'state', 'added', 'when'].map(name => (
              <TableCell key={name}>{translate(`pages.import.column.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {runs.map(run => (
            <TableRow key={run.id}>
              <TableCell>
                <Button size="small" onClick={() => onOpen(run.id)}>
                  {run.fileName}
                </Button>
              </TableCell>
              <TableCell>{translate(`resources.${run.resource}.name`, { smart_count: 2 })}</TableCell>
              <TableCell>{choiceWord(translate, 'ImportState', run.state)}</TableCell>
              <TableCell>{addedOf(run)}</TableCell>
              <TableCell>{run.createdAt && instant(String(run.createdAt))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
