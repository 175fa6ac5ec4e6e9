import { Button, Paper, Typography, useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, useResourceContext, useTranslate, type SortPayload } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';
import { BulkBar } from './BulkBar.tsx';
import { FilterChips } from './FilterChips.tsx';
import { ListBody } from './ListBody.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { Paging } from './Paging.tsx';
import type { Column, ListFilter } from './column.ts';
import { useColumns } from './useColumns.ts';

interface RegisterListProps {
  /** The first one names the record and opens it. */
  columns: readonly Column[];
  filters?: readonly ListFilter[];
  sort: SortPayload;
  /** Always asked for, beside what the viewer filters. */
  filter?: Record<string, unknown>;
  /** Saved views, exports: beside search and filters. */
  views?: ReactNode;
  /** What can be done with the ticked rows. */
  bulkActions?: ReactNode;
  /** Beside "New …". */
  actions?: ReactNode;
}

/** A register's page: "which ones?". */
export function RegisterList({
  columns,
  filters = [],
  sort,
  filter,
  views,
  bulkActions,
  actions,
}: RegisterListProps) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('sm'));
  const { shown, toggle } = useColumns(columns);
  const about = translate(`resources.${resource}.about`, { _: '' });
  return (
    <ListBase sort={sort} filter={filter} perPage={25}>
      <PageHeading title={translate(`resources.${resource}.name`, { smart_count: 2 })}>
        {actions}
        <NewButton />
      </PageHeading>
      {about && (
        <Typography color="textSecondary" sx={{ mt: -2, mb: 4, maxWidth: '44rem' }}>
          {about}
        </Typography>
      )}
      <ListToolbar filters={filters} columns={columns} shown={shown} onToggleColumn={toggle}>
        {views}
      </ListToolbar>
      <FilterChips filters={filters} />
      {bulkActions && <BulkBar>{bulkActions}</BulkBar>}
      <Paper
        variant={wide ? 'outlined' : 'elevation'}
        elevation={0}
        sx={wide ? {} : { bgcolor: 'transparent' }}
      >
        <ListBody columns={shown} wide={wide} selectable={bulkActions !== undefined} empty={<NewButton />} />
      </Paper>
      <Paging />
    </ListBase>
  );
}

function NewButton() {
  const resource = useResourceContext() ?? '';
  const registration = useRegistration(resource);
  const viewer = useViewer();
  const translate = useTranslate();
  if (!registration?.create || !viewer?.ability.can('create', registration.subject)) return null;
  const name = translate(`resources.${resource}.name`, { smart_count: 1 }).toLowerCase();
  return (
    <Button component={Link} to={`/${resource}/create`} variant="contained">
      {translate('list.new', { name })}
    </Button>
  );
}
