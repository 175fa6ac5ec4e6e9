import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { instant } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { useImportRuns } from './useImportRun.ts';

/** The viewer's last imports, to be found again after leaving. */
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
            {['file', 'state', 'when'].map(name => (
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
              <TableCell>{choiceWord(translate, 'ImportState', run.state)}</TableCell>
              <TableCell>{run.createdAt && instant(String(run.createdAt))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
