import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { CaseloadPanel } from '../assignment/CaseloadPanel.tsx';
import { day, today } from '../core/day.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WorkbenchPanel } from './WorkbenchPanel.tsx';
import { useWaiting, useWorkbench } from './useWorkbench.ts';

/** The officer's day: everything with a date, and on top what waits for her. */
export function OfficerStart() {
  return (
    <StartOfDay>
      <WaitingAndDue quiet />
    </StartOfDay>
  );
}

/** The manager's day: first what waits for her signature. */
export function ManagerStart() {
  return (
    <StartOfDay>
      <WaitingAndDue />
    </StartOfDay>
  );
}

/** The day of whoever answers the telephone: first what comes in. */
export function FrontDeskStart() {
  return (
    <StartOfDay>
      <ComingIn />
      <WaitingAndDue quiet />
    </StartOfDay>
  );
}

/** The administrator's day: whose designations end. */
export function AdministratorStart() {
  return (
    <StartOfDay>
      <Due />
    </StartOfDay>
  );
}

/** The clinician's day: her clients, then what comes in. */
export function ClinicianStart() {
  return (
    <StartOfDay>
      <CaseloadPanel />
      <ComingIn />
      <WaitingAndDue quiet />
    </StartOfDay>
  );
}

function Due() {
  return <WorkbenchPanel workbench={useWorkbench().data} />;
}

/**
 * Both at once, so that neither pushes the other down. The parts are handed the answers: drawn only after them, they
 * would each ask again.
 */
function WaitingAndDue({ quiet = false }: { quiet?: boolean }) {
  const waiting = useWaiting();
  const due = useWorkbench();
  if (waiting.isPending || due.isPending) return <Skeleton variant="rounded" height={480} />;
  return (
    <>
      <WaitingPanel waiting={waiting.data} quiet={quiet} />
      <WorkbenchPanel workbench={due.data} />
    </>
  );
}

function ComingIn() {
  const translate = useTranslate();
  const canAccess = useViewer()?.ability.can('create', 'Intake');
  return (
    <Box component="section" sx={{ mb: 6 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1 }}>
        {canAccess && (
          <Button component={RouterLink} to="/intakes/create" variant="contained">
            {translate('pages.start.call')}
          </Button>
        )}
        <Button component={RouterLink} to="/complaintCases/create" variant="outlined">
          {translate('pages.start.complaint')}
        </Button>
      </Box>
      <Typography color="textSecondary">{translate('pages.start.call_help')}</Typography>
    </Box>
  );
}

function StartOfDay({ children }: { children: React.ReactNode }) {
  const translate = useTranslate();
  const { data } = useWorkbench();
  return (
    <>
      <PageHeading title={translate('pages.workbench.title', { date: day(data?.today ?? today()) })} />
      {children}
    </>
  );
}
