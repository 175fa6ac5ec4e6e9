import { Box } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { catchLostFocus } from '../layout/PageHeading.tsx';
import type { AnyOperation } from '../register.ts';
import { EventButton } from './EventButton.tsx';
import { EventDialog } from './EventDialog.tsx';
import { WhyNotDialog } from './WhyNotDialog.tsx';
import type { AvailableAction } from './record-parts.ts';

/** How the page fires one event. */
export interface RecordEvent {
  document: AnyOperation;
  /** The entries of the event's input, if it has any. */
  form?: ReactNode;
  /** What the input starts with; a function where it depends on the record or on the moment. */
  defaultValues?: Record<string, unknown> | ((record: RaRecord) => Record<string, unknown>);
  /** Never the step that stands out: what ends, refuses or sends back. */
  quiet?: boolean;
}

/** Events by their names in the API, the most usual first. */
export type RecordEvents = Record<string, RecordEvent>;

/** A step that was taken already is told by the history, and one that nobody has proposed by nothing: neither by a button. */
function isBeside({ enabled, missing }: AvailableAction): boolean {
  return !enabled && missing.some(code => code.startsWith('ALREADY_') || code.startsWith('NOTHING_'));
}

/** What can be done now: the first possible step filled, the others quiet, the impossible ones with their reason. */
export function WorkflowBar({ events }: { events: RecordEvents }) {
  const translate = useTranslate();
  const record = useRecordContext();
  const [chosen, setChosen] = useState<AvailableAction | null>(null);
  const known = (record?.availableActions ?? []) as AvailableAction[];
  const offered = Object.keys(events)
    .flatMap(name => known.find(({ action }) => action === name) ?? [])
    .filter(action => !isBeside(action));
  const usual = offered.find(({ action, enabled }) => enabled && !events[action]?.quiet)?.action;
  const version = useRef(record?.version);
  useEffect(() => {
    if (version.current !== record?.version) catchLostFocus();
    version.current = record?.version;
  }, [record?.version]);
  const close = () => setChosen(null);
  const event = chosen && events[chosen.action];
  if (offered.length === 0) return null;
  return (
    <>
      <Box
        component="section"
        aria-label={translate('record.actions')}
        data-print="no"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          gap: 3,
          mb: 6,
        }}
      >
        {offered.map(action => (
          <EventButton
            key={action.action}
            action={action}
            primary={action.action === usual}
            onChoose={() => setChosen(action)}
          />
        ))}
      </Box>
      {event && chosen.enabled && <EventDialog action={chosen.action} event={event} onClose={close} />}
      {chosen && !chosen.enabled && <WhyNotDialog action={chosen} onClose={close} />}
    </>
  );
}
