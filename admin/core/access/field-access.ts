import { createContext, useContext } from 'react';
import { useRecordContext, useResourceContext } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';

/** What of a form may be written: by the rules of the resource, or all of it (an event asks for its own input). */
export const WritableContext = createContext<'by rule' | 'all'>('by rule');

/** Whether the viewer's role hides a field of the record at hand (C-02). */
export function useHidden(source: string): boolean {
  const record = useRecordContext();
  const subject = useRegistration(useResourceContext() ?? '')?.subject;
  const redacted = (record?.redacted ?? []) as string[];
  const [field, ...inner] = source.split('.');
  if (redacted.includes(`${subject}.${field}`)) return true;
  // A field of a linked record is named by the linked entity, which the path does not tell.
  return inner.length > 0 && redacted.some(name => name.endsWith(`.${inner.at(-1)}`));
}

/** Whether the viewer may write a field: the server says so on the record, else the packed rules do. */
export function useWritable(source: string): boolean {
  const scope = useContext(WritableContext);
  const record = useRecordContext();
  const viewer = useViewer();
  const subject = useRegistration(useResourceContext() ?? '')?.subject ?? '';
  const [field = source] = source.split('.');
  if (scope === 'all') return true;
  const editable = record?.editableFields as string[] | null | undefined;
  if (editable) return editable.includes(field);
  // Until the viewer is known nothing is drawn as locked; the server decides in any case.
  return viewer?.ability.can(record?.id ? 'update' : 'create', subject, field) ?? true;
}
