import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Form, RecordContextProvider, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { WritableContext } from '../access/field-access.ts';
import { asApiError, type ApiError } from '../api-error.ts';
import { ask, type Operation } from '../api.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { givenFields, type Values } from '../input-values.ts';
import { Refusal } from '../show/Refusal.tsx';

interface PartDialogProps {
  /** On the button that opens it and as its title: "Add an action". */
  label: string;
  /** On the button that saves: "Add". */
  verb: string;
  document: Operation<unknown, never>;
  /** The operation's variables for what was typed. */
  variables: (input: Values, requestId: string) => object;
  form: ReactNode;
  defaultValues?: Values;
  quiet?: boolean;
}

// The part's input is its own: the record around it must neither fill nor reset it.
const NO_RECORD = {};

/** A button that opens a short form about a part of the record: a point, an action, a contact. */
export function PartDialog(props: PartDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant={props.quiet ? 'text' : 'outlined'}
        sx={props.quiet ? { ml: -4 } : {}}
        onClick={() => setOpen(true)}
      >
        {props.label}
      </Button>
      {open && <Opened {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({
  label,
  verb,
  document,
  variables,
  form,
  defaultValues,
  onClose,
}: PartDialogProps & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  // One dialogue makes one part, however often its button is pressed.
  const requestId = useRef(crypto.randomUUID());
  const save = async (values: Values) => {
    setRefusal(null);
    try {
      await ask(document, variables(givenFields(values), requestId.current) as never);
    } catch (thrown) {
      const error = asApiError(thrown);
      const byField = Object.keys(error.fields).length > 0;
      setRefusal(byField ? null : error);
      if (error.code === 'STALE_VERSION') await queries.invalidateQueries();
      return byField ? error.fields : undefined;
    }
    notify(translate('record.done'), { type: 'success' });
    onClose();
    await queries.invalidateQueries();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} aria-label={label} maxWidth="sm" fullWidth>
      <RecordContextProvider value={NO_RECORD}>
        <WritableContext value="all">
          <Form
            record={NO_RECORD}
            defaultValues={defaultValues}
            onSubmit={save as never}
            shouldFocusError={false}
            disableInvalidFormNotification
            noValidate
          >
            <DialogTitle>{label}</DialogTitle>
            <DialogContent>
              {refusal && <Refusal error={refusal} />}
              <ErrorSummary />
              <Box sx={{ display: 'grid', gap: 5 }}>{form}</Box>
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
