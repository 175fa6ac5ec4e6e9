import { useRecordContext } from 'react-admin';
import { ContactDetails } from '../contact-detail/ContactDetails.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { MayWe } from './MayWe.tsx';
import { PreferenceHistory } from './PreferenceHistory.tsx';
import { PreferenceLinks } from './PreferenceLinks.tsx';
import { PreferenceTable } from './PreferenceTable.tsx';

/** How a client is reached, and how she wants to be: now at a glance, then as it came about. */
export function PreferencesTab() {
  const record = useRecordContext();
  const viewer = useViewer();
  if (!record) return null;
  const client = String(record.id);
  const may = (action: string, subject: string) => Boolean(viewer?.ability.can(action, subject));
  return (
    <>
      <ContactDetails />
      <PreferenceTable client={client} mayWrite={may('create', 'PreferenceInquiry')} />
      <MayWe client={client} />
      <PreferenceLinks client={client} mayWrite={may('create', 'PreferenceLink')} />
      <PreferenceHistory client={client} />
    </>
  );
}
