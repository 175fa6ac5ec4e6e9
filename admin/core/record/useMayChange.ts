import { useResourceContext, type RaRecord } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';

/** Whether the viewer may change a record now: by its own answer where it gives one, else by the rules. */
export function useMayChange(record: RaRecord): boolean {
  const registration = useRegistration(useResourceContext() ?? '');
  const viewer = useViewer();
  const editable = record.editableFields as string[] | null | undefined;
  const mayEdit = editable ? editable.length > 0 : viewer?.ability.can('update', registration?.subject ?? '');
  return Boolean(mayEdit) && (registration?.changeable?.(record) ?? true);
}
