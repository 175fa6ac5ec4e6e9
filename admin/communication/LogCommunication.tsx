import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CommunicationLogCreateDocument } from '../../schema/generated/graphql.ts';
import { CHANNELS } from '../client/values.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { CATEGORIES, DIRECTIONS } from './values.ts';

interface LogCommunicationProps {
  client: string;
  /** Whether the viewer may write what was said about care (C-02). */
  clinical: boolean;
}

/** Records a call, message or letter: three choices and a line. */
export function LogCommunication({ client, clinical }: LogCommunicationProps) {
  const translate = useTranslate();
  const label = (name: string) => translate(`pages.communication.${name}`);
  return (
    <Box sx={{ mb: 6 }}>
      <PartDialog
        label={label('add')}
        verb={label('add')}
        items="CommunicationLog"
        document={CommunicationLogCreateDocument}
        variables={(input, requestId) => ({ input: { ...input, client }, requestId })}
        defaultValues={{ category: 'SERVICE' }}
        form={
          <>
            <ChoiceEntry
              source="direction"
              label={label('direction')}
              of="CommunicationDirection"
              values={DIRECTIONS}
              needed
            />
            <ChoiceEntry source="channel" label={label('way')} of="Channel" values={CHANNELS} needed />
            <ChoiceEntry
              source="category"
              label={label('matter')}
              of="CommunicationCategory"
              values={CATEGORIES}
              needed
            />
            <TextEntry source="summary" label={label('summary')} help={label('summary_help')} needed />
            <InstantEntry source="at" label={label('at')} help={label('at_help')} />
            <NarrativeEntry source="body" label={label('body')} />
            {clinical && <FlagEntry source="clinical" label={label('is_clinical')} />}
            <TextEntry source="recordingRef" label={label('recording')} help={label('recording_help')} />
            <FlagEntry source="recordingNoticeGiven" label={label('notice')} />
          </>
        }
      />
    </Box>
  );
}
