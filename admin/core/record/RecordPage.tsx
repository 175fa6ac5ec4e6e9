import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase, useRecordContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useRegistration } from '../register-context.tsx';
import { DeadlineChip, type Deadline } from '../show/DeadlineChip.tsx';
import { StatusChip } from '../show/StatusChip.tsx';
import { RecordHeading } from './RecordHeading.tsx';
import { RecordTabs } from './RecordTabs.tsx';
import { WHOLE } from './whole.ts';
import { WorkflowBar, type RecordEvents } from './WorkflowBar.tsx';

interface RecordPageProps {
  /** The enum of `record.status`, where it has one. */
  statusOf?: string;
  deadline?: (record: RaRecord) => Deadline | null;
  /** Who looks after it. */
  owner?: (record: RaRecord) => string | null | undefined;
  /** The events that this page can fire, the most usual first. */
  events?: RecordEvents;
  /** Beside "Change". */
  actions?: ReactNode;
  /** Parts by their place in the address: overview, checklist, documents, letters, history, or your own. */
  tabs: Record<string, ReactNode>;
}

/** A record's page: where does it stand, and what next? */
export function RecordPage(props: RecordPageProps) {
  const subject = useRegistration(useResourceContext()!)!.subject;
  return (
    <Allowed needs={{ action: 'read', subject }}>
      <ShowBase queryOptions={{ meta: WHOLE }} disableAuthentication>
        <Loaded {...props} />
      </ShowBase>
    </Allowed>
  );
}

function Loaded({ statusOf, deadline, owner, events, actions, tabs }: RecordPageProps) {
  const translate = useTranslate();
  const record = useRecordContext();
  if (!record) return <PageSkeleton />;
  const due = deadline?.(record);
  const keeper = owner?.(record);
  return (
    <>
      <RecordHeading>{actions}</RecordHeading>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mt: -2, mb: 4 }}>
        {statusOf && record.status && <StatusChip of={statusOf} value={String(record.status)} />}
        {due && <DeadlineChip deadline={due} />}
        {keeper && (
          <Typography color="textSecondary">
            {translate('record.owner')}: {keeper}
          </Typography>
        )}
      </Box>
      {record.redacted?.length > 0 && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('record.restricted')}
        </Alert>
      )}
      {events && <WorkflowBar events={events} />}
      <RecordTabs tabs={tabs} />
    </>
  );
}
