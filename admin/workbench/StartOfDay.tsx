import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { CaseloadPanel } from '../assignment/CaseloadPanel.tsx';
import { day, today } from '../core/day.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WorkbenchPanel } from './WorkbenchPanel.tsx';
import { useWorkbench } from './useWorkbench.ts';

/** The officer's day: everything with a date, and on top what waits for her. */
export function OfficerStart() {
  return (
    <StartOfDay>
      <WaitingPanel quiet />
      <WorkbenchPanel />
    </StartOfDay>
  );
}

/** The manager's day: first what waits for her signature. */
export function ManagerStart() {
  return (
    <StartOfDay>
      <WaitingPanel />
      <WorkbenchPanel />
    </StartOfDay>
  );
}

/** The day of whoever answers the telephone: first what comes in. */
export function FrontDeskStart() {
  return (
    <StartOfDay>
      <ComingIn />
      <WaitingPanel quiet />
      <WorkbenchPanel />
    </StartOfDay>
  );
}

/** The administrator's day: whose designations end. */
export function AdministratorStart() {
  return (
    <StartOfDay>
      <WorkbenchPanel />
    </StartOfDay>
  );
}

/** The clinician's day: her clients, then what comes in. */
export function ClinicianStart() {
  return (
    <StartOfDay>
      <CaseloadPanel />
      <ComingIn />
      <WaitingPanel quiet />
      <WorkbenchPanel />
    </StartOfDay>
  );
}

function ComingIn() {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'intakes', action: 'create' });
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
