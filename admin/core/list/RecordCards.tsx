import { Box, Link, Paper, Typography } from '@mui/material';
import {
  RecordContextProvider,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { SecureField } from '../access/SecureField.tsx';
import { fieldName } from '../words/sentences.ts';
import { CellValue } from './CellValue.tsx';
import type { Column } from './column.ts';

/** The register on a narrow screen: a card a record, its first column as the title. */
export function RecordCards({ columns }: { columns: readonly Column[] }) {
  const { data = [] } = useListContext();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
      {data.map(record => (
        <li key={record.id}>
          <RecordContextProvider value={record}>
            <Card record={record} columns={columns} />
          </RecordContextProvider>
        </li>
      ))}
    </Box>
  );
}

function Card({ record, columns: [title, ...rest] }: { record: RaRecord; columns: readonly Column[] }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  if (!title) return null;
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      <Link
        component={RouterLink}
        to={`/${resource}/${record.id}/show`}
        sx={{ fontWeight: 600, display: 'inline-block', py: 1 }}
      >
        <SecureField source={title.source} show={title.show} />
      </Link>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: 3 }}
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
