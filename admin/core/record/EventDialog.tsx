import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Box,
} from '@mui/material';
import { useState } from 'react';
import { Form, RecordContextProvider, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { WritableContext } from '../access/field-access.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { useRegistration } from '../register-context.tsx';
import { Refusal } from '../show/Refusal.tsx';
import { verbOf } from '../words/sentences.ts';
import type { RecordEvent } from './WorkflowBar.tsx';
import { useFiring } from './useFiring.ts';

interface EventDialogProps {
  action: string;
  event: RecordEvent;
  onClose: () => void;
}

// The event's input is its own: the record's fields must not fill or reset it.
const NO_RECORD = {};

/** Says what an event will do, asks for its input and fires it; the button carries the verb. */
export function EventDialog({ action, event, onClose }: EventDialogProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const subject = useRegistration(resource)?.subject ?? '';
  const record = useRecordContext()!;
  // Once: what was typed must not be reset while the dialogue is open.
  const [defaultValues] = useState(() =>
    typeof event.defaultValues === 'function' ? event.defaultValues(record) : event.defaultValues,
  );
  const verb = verbOf(translate, subject, action);
  const { fire, refusal } = useFiring(action, event.document, event.form !== undefined, onClose);
  const will = translate(`actions.${subject}.${action}.will`, { _: '' });
  return (
    <Dialog open onClose={onClose} aria-labelledby="event" maxWidth="sm" fullWidth>
      <RecordContextProvider value={NO_RECORD}>
        <WritableContext value="all">
          <Form
            record={NO_RECORD}
            defaultValues={defaultValues}
            onSubmit={fire as never}
            shouldFocusError={false}
            disableInvalidFormNotification
            noValidate
          >
            <DialogTitle id="event">{verb}</DialogTitle>
            <DialogContent>
              {will && <DialogContentText sx={{ mb: 4 }}>{will}</DialogContentText>}
              {refusal && <Refusal error={refusal} />}
              <ErrorSummary />
              <Box sx={{ display: 'grid', gap: 5 }}>{event.form}</Box>
            </DialogContent>
            <Buttons verb={verb} onClose={onClose} />
          </Form>
        </WritableContext>
      </RecordContextProvider>
    </Dialog>
  );
}

function Buttons({ verb, onClose }: { verb: string; onClose: () => void }) {
  const translate = useTranslate();
  const { formState, clearErrors } = useFormContext();
  return (
    <DialogActions>
      <Button onClick={onClose}>{translate('record.cancel')}</Button>
      <Button
        type="submit"
        variant="contained"
        loading={formState.isSubmitting}
        onClick={() => clearErrors()}
      >
        {verb}
      </Button>
    </DialogActions>
  );
}
