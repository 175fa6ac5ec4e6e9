import { Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate, type SortPayload } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSavedViews } from '../../saved-view/useSavedViews.ts';
import { Allowed } from '../access/Allowed.tsx';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';
import { ListPage } from './ListPage.tsx';
import { RowsWaiting, ToolbarWaiting } from './ListWaiting.tsx';
import type { Column, ListFilter } from './column.ts';

interface RegisterListProps {
  /** The first one names the record and opens it. */
  columns: readonly Column[];
  filters?: readonly ListFilter[];
  sort: SortPayload;
  /** What can be done with the ticked rows. */
  bulkActions?: ReactNode;
  /** Beside "New …". */
  actions?: ReactNode;
}

const NO_FILTERS: readonly ListFilter[] = [];

/** A register's page: "which ones?". */
export function RegisterList(page: RegisterListProps) {
  const subject = useRegistration(useResourceContext()!)!.subject;
  return (
    <Allowed needs={{ action: 'read', subject }}>
      <Register {...page} />
    </Allowed>
  );
}

/** It opens as the viewer's own view of it says, so it waits for the views. */
function Register({ columns, filters = NO_FILTERS, sort, bulkActions, actions }: RegisterListProps) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const { data: views = [], isFetched } = useSavedViews();
  const about = translate(`resources.${resource}.about`, { _: '' });
  return (
    <>
      <PageHeading title={translate(`resources.${resource}.name`, { smart_count: 2 })}>
        {actions}
        <NewButton />
      </PageHeading>
      {about && (
        <Typography color="textSecondary" sx={{ mt: -2, mb: 4, maxWidth: '44rem' }}>
          {about}
        </Typography>
      )}
      {!isFetched ? (
        <>
          <ToolbarWaiting />
          <RowsWaiting />
        </>
      ) : (
        <ListPage
          key={resource}
          columns={columns}
          filters={filters}
          sort={sort}
          opensWith={views.find(view => view.list === resource && view.isDefault)?.query ?? null}
          bulkActions={bulkActions}
          empty={<NewButton />}
        />
      )}
    </>
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
