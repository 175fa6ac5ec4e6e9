import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Form, RecordContextProvider, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ItemsContext } from '../access/collected.ts';
import { WritableContext } from '../access/field-access.ts';
import type { ApiError } from '../api-error.ts';
import type { Values } from '../input-values.ts';
import { Refusal } from '../show/Refusal.tsx';
import { firstOfForm, FreeTextContext } from './free-text.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { Typed } from './Typed.tsx';

interface FormDialogProps {
  title: string;
  /** On the button that does it: "Send outcome". */
  verb: string;
  /** What will happen, before what is asked. */
  intro?: string;
  /** Why it was refused, where no field is to blame. */
  refusal?: ApiError | null;
  defaultValues?: Values;
  narrow?: boolean;
  /** The record whose items it asks for, where it makes one (S21). */
  items?: string;
  /** What is told instead of the form when it is done and there is something to tell. */
  done?: ReactNode;
  /** Answers what is wrong by field, or nothing. */
  onSubmit: (values: never) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

// The input is the dialogue's own: a record around it must neither fill nor reset it.
const NO_RECORD = {};

/** A short form in a dialogue; whatever was typed outlives a refusal, and leaving with it asks. */
export function FormDialog(props: FormDialogProps) {
  const {
    title,
    intro,
    refusal,
    defaultValues,
    narrow = false,
    items = null,
    done,
    onSubmit,
    onClose,
    children,
  } = props;
  const heading = useId();
  const [warns] = useState(firstOfForm);
  // Once: what was typed must not be reset while the dialogue is open.
  const [start] = useState(defaultValues);
  const [typed, setTyped] = useState(false);
  const [asking, setAsking] = useState(false);
  // A click beside it or Escape is easily a slip of the hand.
  const leave = () => (typed && !done ? setAsking(true) : onClose());
  return (
    <Dialog open onClose={leave} aria-labelledby={heading} maxWidth={narrow ? 'xs' : 'sm'} fullWidth>
      <RecordContextProvider value={NO_RECORD}>
        <WritableContext value="all">
          <Form
            record={NO_RECORD}
            defaultValues={start}
            onSubmit={onSubmit as never}
            shouldFocusError={false}
            disableInvalidFormNotification
            noValidate
          >
            <DialogTitle id={heading}>{title}</DialogTitle>
            <DialogContent>
              {done ?? (
                <>
                  {intro && <DialogContentText sx={{ mb: 4 }}>{intro}</DialogContentText>}
                  {refusal && <Refusal error={refusal} />}
                  <ErrorSummary />
                  <ItemsContext value={items}>
                    <FreeTextContext value={warns}>
                      <Box sx={{ display: 'grid', gap: 5 }}>{children}</Box>
                    </FreeTextContext>
                  </ItemsContext>
                </>
              )}
            </DialogContent>
            <Buttons {...props} onClose={leave} />
            <Typed onTyped={setTyped} />
          </Form>
        </WritableContext>
      </RecordContextProvider>
      <LeaveQuestion open={asking} onStay={() => setAsking(false)} onLeave={onClose} />
    </Dialog>
  );
}

function Buttons({ verb, done, onClose }: FormDialogProps) {
  const translate = useTranslate();
  const { formState, clearErrors } = useFormContext();
  if (done) {
    return (
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('frame.close')}
        </Button>
      </DialogActions>
    );
  }
  return (
    <DialogActions>
      <Button onClick={onClose} disabled={formState.isSubmitting}>
        {translate('record.cancel')}
      </Button>
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
