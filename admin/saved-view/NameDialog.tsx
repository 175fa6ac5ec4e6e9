import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Form, RecordContextProvider, ResourceContextProvider, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { WritableContext } from '../core/access/field-access.ts';
import { asApiError, type ApiError } from '../core/api-error.ts';
import { ErrorSummary } from '../core/form/ErrorSummary.tsx';
import { TextEntry } from '../core/form/TextEntry.tsx';
import { Refusal } from '../core/show/Refusal.tsx';

/** What the dialogue asks for. */
export interface Named {
  name: string;
  isDefault: boolean;
}

interface NameDialogProps {
  title: string;
  verb: string;
  defaultValues: Named;
  /** Below the name. */
  children?: ReactNode;
  onSave: (named: Named) => Promise<void>;
  onClose: () => void;
}

// The view's name is its own: a record around it must neither fill nor reset it.
const NO_RECORD = {};

/** Asks for a view's name; a refusal stays in it with everything that was typed. */
export function NameDialog({ title, verb, defaultValues, children, onSave, onClose }: NameDialogProps) {
  const heading = useId();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const save = async (values: object) => {
    const { name, isDefault } = values as Named;
    setRefusal(null);
    try {
      await onSave({ name: name.trim(), isDefault });
      onClose();
      return undefined;
    } catch (thrown) {
      const error = asApiError(thrown);
      const byField = 'name' in error.fields;
      setRefusal(byField ? null : error);
      return byField ? error.fields : undefined;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="xs" fullWidth>
      <ResourceContextProvider value="savedViews">
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
              <DialogTitle id={heading}>{title}</DialogTitle>
              <DialogContent>
                {refusal && <Refusal error={refusal} />}
                <ErrorSummary />
                <Box sx={{ display: 'grid', gap: 4 }}>
                  <TextEntry source="name" needed />
                  {children}
                </Box>
              </DialogContent>
              <Buttons verb={verb} onClose={onClose} />
            </Form>
          </WritableContext>
        </RecordContextProvider>
      </ResourceContextProvider>
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
