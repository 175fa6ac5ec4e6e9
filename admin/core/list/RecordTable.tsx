import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import {
  RecordContextProvider,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { SecureField } from '../access/SecureField.tsx';
import { fieldName } from '../words/sentences.ts';
import { CellValue } from './CellValue.tsx';
import { Tick, TickAll } from './Tick.tsx';
import type { Column } from './column.ts';

interface RecordTableProps {
  columns: readonly Column[];
  /** Whether rows can be ticked, for bulk actions. */
  selectable: boolean;
}

/** The register as a table of 40-px rows: the first cell is a link, the whole row can be clicked. */
export function RecordTable({ columns, selectable }: RecordTableProps) {
  const { data = [] } = useListContext();
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
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
        <TableBody>
          {data.map(record => (
            <RecordContextProvider key={record.id} value={record}>
              <Row record={record} columns={columns} selectable={selectable} />
            </RecordContextProvider>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Heading({ column: { source, numeric, sortable = true } }: { column: Column }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { sort, setSort } = useListContext();
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

function Row({ record, columns, selectable }: RecordTableProps & { record: RaRecord }) {
  const resource = useResourceContext() ?? '';
  const navigate = useNavigate();
  const to = `/${resource}/${record.id}/show`;
  return (
    <TableRow hover onClick={() => void navigate(to)} sx={{ cursor: 'pointer' }}>
      {selectable && (
        <TableCell padding="checkbox" onClick={event => event.stopPropagation()}>
          <Tick record={record} />
        </TableCell>
      )}
      {columns.map((column, index) => (
        <TableCell
          key={column.source}
          align={column.numeric ? 'right' : 'left'}
          sx={{
            fontVariantNumeric: 'tabular-nums',
            maxWidth: 360,
            py: 1,
            overflowWrap: 'break-word',
            whiteSpace: column.unbroken ? 'nowrap' : 'normal',
            '& time': { whiteSpace: 'nowrap' },
          }}
        >
          {index === 0 ? (
            <Link component={RouterLink} to={to} onClick={event => event.stopPropagation()}>
              <SecureField source={column.source} show={column.show} />
            </Link>
          ) : (
            <CellValue column={column} />
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
