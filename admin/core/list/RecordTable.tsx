import {
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  type SxProps,
  type Theme,
} from '@mui/material';
import { memo } from 'react';
import {
  RecordContextProvider,
  useListSortContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { SecureField } from '../access/SecureField.tsx';
import { PLAIN_ROWS } from '../show/plain-rows.ts';
import { useOpening } from '../show/useOpening.ts';
import { fieldName } from '../words/sentences.ts';
import { CellValue, useFilled, type FilledColumn } from './CellValue.tsx';
import { Tick, TickAll } from './Tick.tsx';
import type { Column } from './column.ts';

interface RecordTableProps {
  rows: readonly RaRecord[];
  columns: readonly Column[];
  /** Whether rows can be ticked, for bulk actions. */
  selectable: boolean;
}

const ROWS: SxProps<Theme> = {
  ...PLAIN_ROWS,
  cursor: 'pointer',
  fontVariantNumeric: 'tabular-nums',
  '& td': { maxWidth: 360 },
  '& time, & .unbroken': { whiteSpace: 'nowrap' },
  '& .numeric': { textAlign: 'right' },
};

/** The register as a table of 40-px rows: the first cell is a link, the whole row can be clicked. */
export function RecordTable({ rows, columns, selectable }: RecordTableProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const filled = useFilled(columns, rows);
  const open = useOpening();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate(`resources.${resource}.name`, { smart_count: 2 })}>
        <TableHead>
          <TableRow>
            {selectable && (
              <TableCell padding="checkbox">
                <TickAll />
              </TableCell>
            )}
            {columns.map(column => (
              <Heading key={column.source} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody sx={ROWS} onClick={open}>
          {rows.map(record => (
            <Row key={record.id} record={record} columns={filled} selectable={selectable} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Heading({ column: { source, numeric, sortable = true } }: { column: Column }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { sort, setSort } = useListSortContext();
  const active = sort.field === source;
  const direction = active && sort.order === 'DESC' ? 'desc' : 'asc';
  const name = fieldName(translate, resource, source);
  return (
    <TableCell
      align={numeric ? 'right' : 'left'}
      sortDirection={active && direction}
      sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
    >
      {sortable ? (
        <TableSortLabel
          active={active}
          direction={direction}
          onClick={() => setSort({ field: source, order: active && direction === 'asc' ? 'DESC' : 'ASC' })}
        >
          {name}
        </TableSortLabel>
      ) : (
        name
      )}
    </TableCell>
  );
}

interface RowProps {
  record: RaRecord;
  columns: readonly FilledColumn[];
  selectable: boolean;
}

/** Drawn again when its record or the columns change, not when the list only asks anew. */
const Row = memo(function Row({ record, columns, selectable }: RowProps) {
  const resource = useResourceContext() ?? '';
  const to = `/${resource}/${record.id}/show`;
  return (
    <RecordContextProvider value={record}>
      <tr data-opens={to}>
        {selectable && (
          <TableCell padding="checkbox" onClick={event => event.stopPropagation()}>
            <Tick record={record} />
          </TableCell>
        )}
        {columns.map((column, place) => (
          <td key={column.source} className={classOf(column)}>
            {place === 0 ? (
              <a href={to} data-opens={to}>
                <SecureField source={column.source} show={column.show} />
              </a>
            ) : (
              <CellValue column={column} />
            )}
          </td>
        ))}
      </tr>
    </RecordContextProvider>
  );
});

function classOf({ numeric, unbroken }: Column): string | undefined {
  return [numeric && 'numeric', unbroken && 'unbroken'].filter(Boolean).join(' ') || undefined;
}
