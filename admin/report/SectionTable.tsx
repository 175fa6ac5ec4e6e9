import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useRegister } from '../core/register-context.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { isNumeric, shownCell } from './shown.ts';
import type { Rows } from './useReport.ts';

/** Columns whose values are read in one piece. */
const UNBROKEN = new Set(['month', 'reference', 'due', 'endsOn']);

/** The rows of a section; a reference opens its document where the panel has a page for it. */
export function SectionTable({ title, table: { columns, rows } }: { title: string; table: Rows }) {
  const translate = useTranslate();
  const { resources } = useRegister();
  if (rows.length === 0)
    return <Typography color="textSecondary">{translate('pages.report.nothing')}</Typography>;
  const pathOf = ({ subject, record }: Rows['rows'][number]) => {
    const resource = resources.find(each => each.subject === subject && each.show);
    return resource && record ? `/${resource.name}/${record}/show` : null;
  };
  const align = (place: number) => (isNumeric(columns[place]!.kind) ? 'right' : 'left');
  return (
    // Reached by keyboard, so that a wide table can be scrolled without a mouse.
    <TableContainer component="section" tabIndex={0} aria-label={translate('pages.report.table', { title })}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map(({ key }, place) => (
              <TableCell key={key} align={align(place)}>
                {choiceWord(translate, 'ReportFigure', key)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, line) => (
            <TableRow key={`${row.record} ${line}`}>
              {row.cells.map((cell, place) => {
                const { key, kind } = columns[place]!;
                const path = key === 'reference' ? pathOf(row) : null;
                const words = shownCell(translate, kind, cell);
                return (
                  <TableCell
                    key={key}
                    align={align(place)}
                    sx={{
                      fontVariantNumeric: 'tabular-nums',
                      whiteSpace: UNBROKEN.has(key) ? 'nowrap' : 'normal',
                    }}
                  >
                    {path ? (
                      <Link component={RouterLink} to={path}>
                        {words}
                      </Link>
                    ) : (
                      words
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
