import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import {
  CommunicationLogListDocument,
  type CommunicationLogRowFragment,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { instant } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { LogCommunication } from './LogCommunication.tsx';

/** More are in the diary. */
const MOST = 200;

/** Calls, messages and letters, newest first, and a short form for the next one (S45). */
export function CommunicationsTab() {
  const translate = useTranslate();
  const viewer = useViewer();
  const client = String(useRecordContext()?.id);
  const { data } = useQuery({
    queryKey: ['communicationLogs', client],
    queryFn: async ({ signal }) => {
      const asked = { filter: { client: { eq: client } }, perPage: MOST };
      return (await ask(CommunicationLogListDocument, asked, signal)).data.list.items;
    },
  });
  const clinical = viewer?.role === 'CLINICIAN';
  const entries = data ?? [];
  return (
    <>
      {!clinical && entries.some(entry => entry.clinical) && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('pages.communication.clinicians_only')}
        </Alert>
      )}
      {viewer?.ability.can('create', 'CommunicationLog') && (
        <LogCommunication client={client} clinical={clinical} />
      )}
      <Parts title="pages.communication.log" empty="pages.communication.no_log">
        {entries.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Parts>
    </>
  );
}

function Entry({ entry }: { entry: CommunicationLogRowFragment }) {
  const translate = useTranslate();
  const { at, channel, direction, category, clinical, summary, body, recordingRef, staff } = entry;
  return (
    <Part
      name={summary ?? translate('pages.communication.hidden')}
      facts={[
        instant(String(at)),
        choiceWord(translate, 'Channel', channel!),
        choiceWord(translate, 'CommunicationDirection', direction!),
        choiceWord(translate, 'CommunicationCategory', category!),
        clinical && translate('pages.communication.clinical'),
        staff?.displayName,
        recordingRef && translate('pages.communication.recorded', { place: recordingRef }),
      ]}
    >
      {body && <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44rem' }}>{body}</Typography>}
    </Part>
  );
}
