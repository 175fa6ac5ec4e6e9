import { useState, type ReactNode } from 'react';
import { ResourceContextProvider } from 'react-admin';
import { asApiError, type ApiError } from '../core/api-error.ts';
import { FormDialog } from '../core/form/FormDialog.tsx';
import { TextEntry } from '../core/form/TextEntry.tsx';

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

/** Asks for a view's name; a refusal stays in it with everything that was typed. */
export function NameDialog({ title, verb, defaultValues, children, onSave, onClose }: NameDialogProps) {
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
    <ResourceContextProvider value="savedViews">
      <FormDialog
        title={title}
        verb={verb}
        refusal={refusal}
        defaultValues={{ ...defaultValues }}
        narrow
        onSubmit={save}
        onClose={onClose}
      >
        <TextEntry source="name" needed />
        {children}
      </FormDialog>
    </ResourceContextProvider>
  );
}
