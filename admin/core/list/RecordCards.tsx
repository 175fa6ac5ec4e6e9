import { Box, Link, Paper, Typography } from '@mui/material';
import { RecordContextProvider, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { SecureField } from '../access/SecureField.tsx';
import { fieldName } from '../words/sentences.ts';
import { CellValue, useFilled, type FilledColumn } from './CellValue.tsx';
import { Tick } from './Tick.tsx';
import type { Column } from './column.ts';

interface RecordCardsProps {
  rows: readonly RaRecord[];
  columns: readonly Column[];
  /** Whether cards can be ticked, for bulk actions. */
  selectable: boolean;
}

/** The register on a narrow screen: a card a record, its first column as the title. */
export function RecordCards({ rows, columns, selectable }: RecordCardsProps) {
  const filled = useFilled(columns, rows);
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}
    >
      {rows.map(record => (
        <li key={record.id}>
          <RecordContextProvider value={record}>
            <Card record={record} columns={filled} selectable={selectable} />
          </RecordContextProvider>
        </li>
      ))}
    </Box>
  );
}

function Card({
  record,
  columns: [title, ...rest],
  selectable,
}: {
  record: RaRecord;
  columns: readonly FilledColumn[];
  selectable: boolean;
}) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  if (!title) return null;
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
        <Link
          component={RouterLink}
          to={`/${resource}/${record.id}/show`}
          sx={{ fontWeight: 600, flexGrow: 1, py: 1 }}
        >
          <SecureField source={title.source} show={title.show} />
        </Link>
        {selectable && <Tick record={record} />}
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
          columnGap: 3,
          // A finger meets one link at a time (WCAG 2.5.8).
          '& a': { display: 'inline-block', py: 1 },
        }}
      >
        {rest.map(column => (
          <Box key={column.source} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {fieldName(translate, resource, column.source)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <CellValue column={column} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
