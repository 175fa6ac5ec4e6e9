import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../core/words/sentences.ts';
import { shownCell } from './shown.ts';
import type { PseudonymisedField, PseudonymisedRow } from './pseudonymised-fields.ts';

interface TableProps {
  fields: readonly PseudonymisedField[];
  rows: readonly PseudonymisedRow[];
}

/** People under pseudonyms; nothing in it leads anywhere. */
export function PseudonymisedTable({ fields, rows }: TableProps) {
  const translate = useTranslate();
  const title = translate('pages.report.P01.title');
  return (
    // Reached by keyboard, so that a wide table can be scrolled without a mouse.
    <TableContainer component="section" tabIndex={0} aria-label={translate('pages.report.table', { title })}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['pseudonym', ...fields.map(({ name }) => name)].map(name => (
              <TableCell key={name}>{translate(`pages.pseudonymised.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.pseudonym}>
              <TableCell sx={{ fontFamily: 'monospace', whiteSpace: 'nowrap' }}>{row.pseudonym}</TableCell>
              {fields.map(field => (
                <TableCell key={field.name}>
                  <Value field={field} row={row} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Value({ field: { name, of }, row }: { field: PseudonymisedField; row: PseudonymisedRow }) {
  const translate = useTranslate();
  const value = row[name];
  if (row.hidden.includes(name))
    return (
      <abbr title={translate('pages.pseudonymised.star')} style={{ textDecoration: 'none' }}>
        *
      </abbr>
    );
  if (value === null) return '–';
  if (typeof value === 'boolean') return translate(value ? 'list.yes' : 'list.no');
  if (name === 'referredIn') return shownCell(translate, 'MONTH', { text: value });
  return of ? choiceWord(translate, of, value) : value;
}
