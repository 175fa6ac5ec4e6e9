import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { FormDialog } from '../form/FormDialog.tsx';
import { useRegistration } from '../register-context.tsx';
import { verbOf } from '../words/sentences.ts';
import type { RecordEvent } from './WorkflowBar.tsx';
import { useFiring } from './useFiring.ts';

interface EventDialogProps {
  action: string;
  event: RecordEvent;
  onClose: () => void;
}

/** Says what an event will do, asks for its input and fires it; the button carries the verb. */
export function EventDialog({ action, event, onClose }: EventDialogProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const subject = useRegistration(resource)?.subject ?? '';
  const record = useRecordContext()!;
  const verb = verbOf(translate, subject, action);
  const { fire, refusal } = useFiring(action, event.document, event.form !== undefined, onClose);
  return (
    <FormDialog
      title={verb}
      verb={verb}
      intro={translate(`actions.${subject}.${action}.will`, { _: '' })}
      refusal={refusal}
      defaultValues={
        typeof event.defaultValues === 'function' ? event.defaultValues(record) : event.defaultValues
      }
      onSubmit={fire}
      onClose={onClose}
    >
      {event.form}
    </FormDialog>
  );
}
