import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { asApiError, type ApiError } from '../api-error.ts';
import { ask, type Operation } from '../api.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { givenFields, type Values } from '../input-values.ts';

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
  /** The record whose items the form asks for (S21). */
  items?: string;
}

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
  items,
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
    <FormDialog
      title={label}
      verb={verb}
      refusal={refusal}
      defaultValues={defaultValues}
      items={items}
      onSubmit={save}
      onClose={onClose}
    >
      {form}
    </FormDialog>
  );
}
