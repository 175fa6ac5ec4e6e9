import type { RecordEvent, RecordEvents } from '../core/record/WorkflowBar.tsx';
import type { AnyOperation } from '../core/register.ts';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { TextEntry } from '../core/form/TextEntry.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { NhsNumberEntry } from './NhsNumberEntry.tsx';

/** The client whom a case is about, chosen among those whom the viewer meets; nothing for who meets none. */
export function ClientOfCaseEntry() {
  const meets = useViewer()?.ability.can('read', 'Client') === true;
  return meets ? <LinkEntry source="client" resource="clients" name="reference" /> : null;
}

/** Naming the client of a case, and taking her off: by the officer, who meets nobody before. */
export function namingEvents(nameClient: AnyOperation, dropClient: AnyOperation): RecordEvents {
  const naming: RecordEvent = {
    document: nameClient,
    form: (
      <>
        <TextEntry source="clientReference" width={20} />
        <NhsNumberEntry source="nhsNumber" />
      </>
    ),
    quiet: true,
  };
  return { nameClient: naming, dropClient: { document: dropClient, quiet: true } };
}
