import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate, type TranslateFunction } from 'react-admin';
import type { ImportRun, Problem } from './useImportRun.ts';

/** What was found in a file, by row and column. */
export function ProblemTable({ run }: { run: ImportRun }) {
  const translate = useTranslate();
  return (
    <Table size="small" sx={{ maxWidth: 720 }}>
      <TableHead>
        <TableRow>
          {['row', 'column', 'message'].map(name => (
            <TableCell key={name}>{translate(`pages.import.column.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {(run.problems as Problem[]).map(({ row, column, message }) => (
          <TableRow key={`${row} ${column}`}>
            <TableCell align="right">{row}</TableCell>
            <TableCell>{columnWord(translate, run.resource, column)}</TableCell>
            <TableCell>{message}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The name of a field of the record, or of a column that stands in files alone. */
function columnWord(translate: TranslateFunction, resource: string, column: string): string {
  const inFiles = translate(`pages.import.cell.${column}`, { _: column });
  return translate(`resources.${resource}.fields.${column}`, { _: inFiles });
}
