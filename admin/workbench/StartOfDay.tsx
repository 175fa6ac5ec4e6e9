import { Box, Button, Skeleton, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { CaseloadPanel } from '../assignment/CaseloadPanel.tsx';
import { day } from '../core/day.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { Answered } from '../core/show/Answered.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WorkbenchPanel } from './WorkbenchPanel.tsx';
import { useWaiting, useWorkbench, type Workbench } from './useWorkbench.ts';

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
  const due = useWorkbench();
  return (
    <StartOfDay>
      <Due asked={due} />
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

function Due({ asked }: { asked: UseQueryResult<Workbench> }) {
  return (
    <Answered asked={asked} failed="pages.workbench.failed" height={360}>
      {due => <WorkbenchPanel workbench={due} />}
    </Answered>
  );
}

/**
 * Both at once, so that neither pushes the other down; what is tried again leaves the other standing. The parts are
 * handed the answers: drawn only after them, they would each ask again.
 */
function WaitingAndDue({ quiet = false }: { quiet?: boolean }) {
  const waiting = useWaiting();
  const due = useWorkbench();
  if (!waiting.isFetched || !due.isFetched) return <Skeleton variant="rounded" height={480} />;
  return (
    <>
      <Answered asked={waiting} failed="pages.waiting.failed" height={120}>
        {decisions => <WaitingPanel waiting={decisions} quiet={quiet} />}
      </Answered>
      <Due asked={due} />
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
      <PageHeading
        title={
          data
            ? translate('pages.workbench.title', { date: day(data.today) })
            : translate('pages.workbench.today')
        }
      />
      {children}
    </>
  );
}
